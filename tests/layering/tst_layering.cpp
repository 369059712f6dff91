// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the whole tree and holds it to the house rules that a program can check. The planted
// snippets prove that each rule can fail, and that it keeps quiet about what is allowed.
#include "edges.h"
#include "rules.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace layering;

namespace {

const Rule *ruleNamed(const QString &name)
{
    for (const Rule &rule : rules()) {
        if (name == QLatin1String(rule.name))
            return &rule;
    }
    return nullptr;
}

QList<SourceFile> readTree()
{
    const QDir root(QStringLiteral(FLUXCASE_SOURCE_DIR));
    QList<SourceFile> files;
    const QStringList filters = {
        QStringLiteral("*.cpp"), QStringLiteral("*.h"),  QStringLiteral("CMakeLists.txt"),
        QStringLiteral("*.md"),  QStringLiteral("*.sh"), QStringLiteral("*.cmake"),
        QStringLiteral("*.in"),  QStringLiteral("*.ts"), QStringLiteral("*.py")};
    const auto read = [&](const QString &absolute) {
        QFile file(absolute);
        if (file.open(QIODevice::ReadOnly))
            files.append(
                makeSourceFile(root.relativeFilePath(absolute), QString::fromUtf8(file.readAll())));
    };
    for (const char *folder : {"app", "models", "resources", "tests", "translations", "widgets"}) {
        QDirIterator it(root.filePath(QLatin1String(folder)), filters, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            read(it.next());
    }
    for (const char *name : {"CMakeLists.txt", "CMakePresets.json", "CONTRIBUTING.md", "README.md",
                             "dev", ".ci/run", ".clang-tidy"})
        read(root.filePath(QLatin1String(name)));
    return files;
}

/// A snippet stands in the test's own source, where the rules would find it: so '@' stands for
/// what would break them there.
SourceFile planted(const char *path, const char *text)
{
    return makeSourceFile(QLatin1String(path),
                          QString::fromLatin1(text).replace(QLatin1Char('@'), QLatin1Char('/')));
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_files = readTree(); }
    void readsTheTree();
    void edgesHaveNoCycle();
    void treeKeepsRule_data();
    void treeKeepsRule();
    void ruleCanFail_data();
    void ruleCanFail();
    void ruleKeepsQuiet_data();
    void ruleKeepsQuiet();

private:
    QList<SourceFile> m_files;
};

void TestLayering::readsTheTree()
{
    const auto has = [this](const char *path) {
        return std::any_of(m_files.cbegin(), m_files.cend(), [path](const SourceFile &file) {
            return file.path == QLatin1String(path) && !file.text.isEmpty();
        });
    };
    QVERIFY(has("CMakeLists.txt"));
    QVERIFY(has("models/core/domainname.cpp"));
    QVERIFY(has("tests/layering/tst_layering.cpp"));
}

void TestLayering::edgesHaveNoCycle()
{
    // Parts whose every edge leads to a part already taken are taken next; a cycle never is.
    QStringList taken;
    for (qsizetype before = -1; before != taken.size();) {
        before = taken.size();
        for (auto it = edges().cbegin(); it != edges().cend(); ++it) {
            const bool ready = std::all_of(it->cbegin(), it->cend(), [&](const QString &other) {
                return taken.contains(other);
            });
            if (ready && !taken.contains(it.key()))
                taken.append(it.key());
        }
    }
    QCOMPARE(taken.size(), edges().size());
}

void TestLayering::treeKeepsRule_data()
{
    QTest::addColumn<QString>("rule");
    for (const Rule &rule : rules())
        QTest::newRow(rule.name) << QString::fromLatin1(rule.name);
}

void TestLayering::treeKeepsRule()
{
    QFETCH(QString, rule);
    QStringList faults;
    for (const SourceFile &file : std::as_const(m_files)) {
        for (const Finding &finding : ruleNamed(rule)->check(file))
            faults.append(
                QStringLiteral("%1:%2: %3").arg(file.path).arg(finding.line).arg(finding.message));
    }
    const QString message = QStringLiteral("\n") + faults.join(QLatin1Char('\n'));
    QVERIFY2(faults.isEmpty(), qPrintable(message));
}

void TestLayering::ruleCanFail_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<SourceFile>("file");
    QTest::addColumn<int>("line");
    const auto row = [](const char *behaviour, const char *rule, const char *path, const char *text,
                        int line) {
        QTest::newRow(behaviour) << QString::fromLatin1(rule) << planted(path, text) << line;
    };
    row("model includes upwards", "includes along edges", "models/core/a.h",
        "\n#include \"dns/message.h\"\n", 2);
    row("model includes the window", "includes along edges", "models/flux/a.cpp",
        "#include \"tables/view.h\"\n", 1);
    row("widget includes the engine", "includes along edges", "widgets/tables/a.cpp",
        "#include \"core/result.h\"\n  # include \"casefile/casestore.h\"\n", 2);
    row("model includes test support", "includes along edges", "models/dns/a.cpp",
        "#include \"support/fakednsserver.h\"\n", 1);
    row("command includes the window", "includes along edges", "app/commands/a.cpp",
        "#include \"work/session.h\"\n#include \"window/workspace.h\"\n", 2);
    row("work links the window", "links along edges", "app/work/CMakeLists.txt",
        "target_link_libraries(app_work PUBLIC models_lab app_window)\n", 1);
    row("folder without edges", "includes along edges", "models/novel/a.cpp", "int a;\n", 1);
    row("model links upwards", "links along edges", "models/flux/CMakeLists.txt",
        "target_link_libraries(models_flux\n    PUBLIC models_core models_dns)\n", 2);
    row("model links the tests", "links along edges", "models/lab/CMakeLists.txt",
        "target_link_libraries(models_lab PUBLIC tests_support)\n", 1);
    row("model links the window", "no window below", "models/plots/CMakeLists.txt",
        "\n\ntarget_link_libraries(models_plots PUBLIC Qt6::Widgets)\n", 3);
    row("include by Qt module", "short Qt includes", "models/core/a.h",
        "#include <QtCore@QString>\n", 1);
    row("ldns elsewhere", "foreign libraries at home", "models/dns/resolver.cpp",
        "#include <ldns@ldns.h>\n", 1);
    row("c-ares elsewhere", "foreign libraries at home", "models/dns/message.cpp",
        "#include <ares.h>\n", 1);
    row("maxminddb elsewhere", "foreign libraries at home", "app/main.cpp",
        "#include <maxminddb.h>\n", 1);
    row("SQL elsewhere", "foreign libraries at home", "widgets/a.cpp", "#include <QSqlQuery>\n", 1);
    row("lambda without context", "lambdas name a context", "app/a.cpp",
        "connect(a, &A::b, [this] { f(1, 2); });\n", 1);
    row("template arguments count as one", "lambdas name a context", "app/a.cpp",
        "QObject::connect(a, qOverload<int, int>(&A::b),\n    [=](int x, int y) { f(x, y); });\n",
        1);
    row("timer without context", "lambdas name a context", "tests/a.cpp",
        "\nQTimer::singleShot(0, [this] { f(); });\n", 2);
    row("future without context", "lambdas name a context", "app/a.cpp",
        "future.then([this](int n) { f(n); });\n", 1);
    row("no licence", "licence first", "models/core/a.cpp", "#include \"a.h\"\n", 1);
    row("no licence in CMake", "licence first", "app/CMakeLists.txt", "add_library(a a.cpp)\n", 1);
    row("no include guard", "licence first", "models/core/a.h",
        "@@ SPDX-License-Identifier: GPL-3.0-or-later\nint a;\n", 2);
    row("sleeping test", "no sleeps", "tests/a.cpp", "QTest::qWait (50);\n", 1);
    row("sleeping thread", "no sleeps", "models/a.cpp", "\nQThread::msleep(5);\n", 2);
    row("nested events", "no sleeps", "widgets/a.cpp", "qApp->processEvents();\n", 1);
    row("label that guesses", "labels are plain text", "widgets/a.cpp",
        "auto *label = new QLabel(name, this);\n", 1);
    row("box that guesses", "labels are plain text", "widgets/a.cpp", "\nQMessageBox box(this);\n",
        2);
    row("box without format", "labels are plain text", "app/a.cpp",
        "QMessageBox::warning(this, title, name);\n", 1);
    row("path in a string", "no machine paths", "app/a.cpp", "f(\"@home/someone/data\");\n", 1);
    row("text not translated", "translations are finished", "translations/a.ts",
        "<message>\n<translation type=\"unfinished\"></translation>\n", 2);
    row("path in a text", "no machine paths", "README.md", "\nSee @work/main for more.\n", 2);
}

void TestLayering::ruleCanFail()
{
    QFETCH(QString, rule);
    QFETCH(SourceFile, file);
    QFETCH(int, line);
    const QList<Finding> findings = ruleNamed(rule)->check(file);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().line, line);
}

void TestLayering::ruleKeepsQuiet_data()
{
    QTest::addColumn<SourceFile>("file");
    const auto row = [](const char *behaviour, const char *path, const char *text) {
        const bool isCpp = !QLatin1String(path).endsWith(QLatin1String(".txt"));
        const QByteArray licence = " SPDX-License-Identifier: GPL-3.0-or-later\n";
        const QByteArray whole = QByteArray(isCpp ? "@@" : "#") + licence + text;
        QTest::newRow(behaviour) << planted(path, whole.constData());
    };
    row("edges downwards", "models/figures/a.cpp",
        "#include \"figures/palette.h\"\n#include \"plots/lanes.h\"\n#include \"lanes.h\"\n");
    row("the window's own folders", "widgets/mainwindow.cpp",
        "#include \"tables/view.h\"\n#include \"items/addressmodel.h\"\n");
    row("owners", "models/dns/message.cpp", "#include <ldns@ldns.h>\n#include <QtEndian>\n");
    row("lambda with context", "app/a.cpp",
        "connect(a, &A::b, this, [this] { f(1, 2); });\n"
        "connect(a, &A::b, c, &C::d);\nconnect(a, SIGNAL(b()), SLOT(d()));\n"
        "QTimer::singleShot(0, this, [this] { f(); });\nfuture.then(this, [](int) {});\n");
    row("only said, not done", "app/a.cpp",
        "@@ connect(a, b, [] {}) and qWait(5) would be wrong\n"
        "const char *text = \"processEvents() \\\" qWait(1)\";\n@* QThread::sleep(1) *@\n"
        "auto raw = R\"x(qWait(1) \" )x\"; int n = 1'000; char c = '\"'; f(u'(');\n");
    row("waiting for an event", "tests/a.cpp",
        "QTRY_COMPARE(a, b);\nQVERIFY(spy.wait());\nQVERIFY(QTest::qWaitFor(done));\n");
    row("plain label", "widgets/a.cpp",
        "auto *label = new QLabel(this);\nlabel->setTextFormat(Qt::PlainText);\n");
    row("an address of the web", "app/a.cpp",
        "f(\"https:@@example.test@work/a\", \"a@home@b\");\n");
    row("links downwards", "models/flux/CMakeLists.txt",
        "target_link_libraries(models_flux PUBLIC models_core Qt6::Core PRIVATE project_flags)\n");
    row("links of the program", "app/CMakeLists.txt",
        "target_link_libraries(fluxcase PRIVATE app_commands app_window project_flags)\n");
}

void TestLayering::ruleKeepsQuiet()
{
    QFETCH(SourceFile, file);
    for (const Rule &rule : rules()) {
        const QList<Finding> findings = rule.check(file);
        QVERIFY2(findings.isEmpty(),
                 findings.isEmpty() ? rule.name : qPrintable(findings.first().message));
    }
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
