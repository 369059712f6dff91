// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"

#include <memory>
#include <type_traits>

#include <QTest>

using core::Error;
using core::Result;
using core::unexpected;

class ResultTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsAValue();
    void holdsAnError();
    void valueOrGivesTheOtherOnlyOnError();
    void movesAValueThatCannotBeCopied();
    void ofNothingIsGoodUntilAnErrorComes();
    void neverTakesAnErrorSilently();
};

void ResultTest::holdsAValue()
{
    Result<QString> result = QStringLiteral("flux.test");
    QVERIFY(result);
    QVERIFY(result.has_value());
    QCOMPARE(*result, QStringLiteral("flux.test"));
    QCOMPARE(result->size(), 9);
    *result = QStringLiteral("cdn.test");
    QCOMPARE(*std::as_const(result), QStringLiteral("cdn.test"));
}

void ResultTest::holdsAnError()
{
    const Error error{Error::Code::Damaged, QStringLiteral("It is damaged."), QStringLiteral("11")};
    const Result<int> result = unexpected(error);
    QVERIFY(!result);
    QVERIFY(!result.has_value());
    QVERIFY(result.error() == error);
    QVERIFY(result.error() != (Error{Error::Code::Io, error.message, error.detail}));
}

void ResultTest::valueOrGivesTheOtherOnlyOnError()
{
    QCOMPARE(Result<int>(3).value_or(7), 3);
    QCOMPARE(Result<int>(unexpected({})).value_or(7), 7);
}

void ResultTest::movesAValueThatCannotBeCopied()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(5);
    const std::unique_ptr<int> taken = *std::move(result);
    QCOMPARE(*taken, 5);
}

void ResultTest::ofNothingIsGoodUntilAnErrorComes()
{
    Result<void> result;
    QVERIFY(result);
    result = unexpected({Error::Code::Full, QStringLiteral("The disk is full."), {}});
    QVERIFY(!result);
    QCOMPARE(result.error().message, QStringLiteral("The disk is full."));
}

void ResultTest::neverTakesAnErrorSilently()
{
    static_assert(!std::is_convertible_v<Error, Result<int>>);
    static_assert(!std::is_convertible_v<Error, Result<void>>);
    static_assert(!std::is_convertible_v<Result<int>, int>);
    static_assert(std::is_constructible_v<Result<int>, core::Unexpected>);
}

QTEST_GUILESS_MAIN(ResultTest)
#include "tst_result.moc"
