// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

/// Texts that try to be more than text.
namespace hostile {

/// What a spreadsheet runs, or takes for what this program guards.
inline QByteArrayList formulas()
{
    return {"=1+1",
            "+1+1",
            "-1+1",
            "@SUM(A1)",
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://host.example\",\"x\")",
            "=IMPORTXML(\"http://host.example\",\"//a\")",
            "=WEBSERVICE(\"http://host.example\")",
            "+cmd|' /C calc'!A0",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "=DDE(\"soffice\",\"x\",\"y\")",
            "\t=1",
            "\r=1",
            "\n=1",
            "\ttext",
            "\rtext",
            "\ntext",
            " =1",
            "   +1",
            "\u00A0=1",
            "\u3000=1",
            "\uFEFF=1",
            "\v=1",
            "\f@x",
            "\uFF1D1+1",
            "\uFF0B1",
            "\uFF0D1",
            "\uFF20SUM(1)",
            " \uFF1D1",
            "-5",
            "--",
            "=",
            "'=1",
            "''=1",
            "'+x",
            "''''@x",
            "'\uFF1D1",
            "'\t=1",
            "=1\n,\"2\""};
}

/// What a page, a terminal or a reader of Markdown would act on.
inline QStringList markup()
{
    QStringList payloads{QStringLiteral("<script>alert(1)</script>"),
                         QStringLiteral("</title><script>alert(1)</script>"),
                         QStringLiteral("</style><img src=x onerror=alert(1)>"),
                         QStringLiteral("\"><svg onload=alert(1)>"),
                         QStringLiteral("' onmouseover='alert(1)"),
                         QStringLiteral("<!-- --><![CDATA[<b>]]>"),
                         QStringLiteral("]]></desc></svg><p>"),
                         QStringLiteral("&lt;b&gt; &amp;amp; &#60;"),
                         QStringLiteral("javascript:alert(1)"),
                         QStringLiteral("data:text/html,<b>x</b>"),
                         QStringLiteral("file:///etc/passwd"),
                         QStringLiteral("https://user:pass@host.example/"),
                         QStringLiteral("http://host.example/\"onclick=\"x"),
                         QStringLiteral("[link](javascript:alert(1))"),
                         QStringLiteral("![picture](http://host.example/a.png)"),
                         QStringLiteral("<http://host.example/>"),
                         QStringLiteral("[ref]: http://host.example/"),
                         QStringLiteral("# heading"),
                         QStringLiteral("- item\n- item"),
                         QStringLiteral("1. item"),
                         QStringLiteral("> quote"),
                         QStringLiteral("```\ncode\n```"),
                         QStringLiteral("    code"),
                         QStringLiteral("a | b | c"),
                         QStringLiteral("| --- | --- |"),
                         QStringLiteral("*em* **strong** _em_ __strong__ ~~gone~~ `code`"),
                         QStringLiteral("title\n====="),
                         QStringLiteral("line  \nbreak\\\nagain"),
                         QStringLiteral("\\<b\\>"),
                         QStringLiteral("{page} %1 %n")};
    QString controls = QStringLiteral("a");
    for (char16_t c = 1; c < 0xa0; ++c)
        if (c < 32 || c > 126)
            controls += QChar(c);
    payloads << controls + QStringLiteral("b");
    payloads << QStringLiteral("abc\u202Egnp.exe\u2066x\u2069\u200F\u061C");
    payloads << QStringLiteral("x\u2028y\u2029z\uFEFF");
    payloads << QString(QChar(0xd800)) + QStringLiteral("lone") + QChar(0xdc00) + QChar(0xfffe) + QChar(0xffff);
    payloads << QString::fromUcs4(U"tag\U000E0041\U000E007F end");
    payloads << QString(120, u'W');
    return payloads;
}

} // namespace hostile
