// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/prompter.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QRegularExpression>
#include <QStandardPaths>

namespace widgets {

QString safeFileName(QString stem, const QString &ending)
{
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9._-]+"));
    stem.replace(unsafe, QStringLiteral("-"));
    return (stem.isEmpty() ? QStringLiteral("case") : stem.left(100)) + ending;
}

DialogPrompter::DialogPrompter()
    : m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    if (!QFileInfo(m_folder).isDir())
        m_folder = QDir::homePath();
}

QString DialogPrompter::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    const QString path = QFileDialog::getOpenFileName(parent, title, m_folder, filter);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

QStringList DialogPrompter::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    const QStringList paths = QFileDialog::getOpenFileNames(parent, title, m_folder, filter);
    if (!paths.isEmpty())
        m_folder = QFileInfo(paths.constFirst()).absolutePath();
    return paths;
}

QString DialogPrompter::saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                                 const QString &filter)
{
    QFileDialog dialog(parent, title, m_folder, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog.selectFile(suggestion);
    dialog.resize(820, 480);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    m_folder = QFileInfo(path).absolutePath();
    return path;
}

std::optional<QString> DialogPrompter::line(QWidget *parent, const QString &title,
                                            const QString &label, const QString &value)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(value);
    dialog.resize(460, dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.textValue();
}

} // namespace widgets
