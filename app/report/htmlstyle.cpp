// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/htmlstyle.h"

#include "chart/theme.h"
#include "report/flatparts.h"
#include "wording/exportwords.h"

#include <QCryptographicHash>

namespace rolescope::report {
namespace {

QByteArray colours(const chart::Theme &theme)
{
    const std::pair<const char *, QColor> entries[] = {
        {"surface", theme.surface}, {"panel", theme.panel}, {"text", theme.text},
        {"quiet", theme.quietText}, {"line", theme.line},   {"link", theme.link},
        {"a", theme.roleA},         {"b", theme.roleB},     {"both", theme.both}};
    QByteArray css;
    for (const auto &[name, colour] : entries)
        css += QByteArray("--") + name + ":" + colour.name().toLatin1() + ";";
    return css;
}

/// B's square is hatched and "both" is half filled, so that grey paper tells the three apart.
constexpr auto rules = R"(
*{box-sizing:border-box}
body{margin:0;background:var(--surface);color:var(--text);font:1rem/1.5 Inter,system-ui,"Segoe UI",sans-serif}
main,footer{max-width:62rem;margin:0 auto;padding:1.5rem 1.5rem 0}
footer{padding-bottom:2rem}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 .25rem}
h2,h3,h4{line-height:1.3;margin:2rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h2{font-size:1.25rem}
h3{font-size:1rem;margin-top:1.5rem}
h4{font-size:1rem;margin-top:1rem;border-bottom:0}
h2.minor{font-size:1.0625rem}
p,li,td,th,h1,h2,h3,h4{overflow-wrap:anywhere;unicode-bidi:plaintext}
p{margin:.5rem 0}
a{color:var(--link)}
sup{font-size:.7em;line-height:0;margin-left:.15em}
sup a{text-decoration:none}
sup+sup{margin-left:.35em}
.quiet,.aside,.group,.joiner{color:var(--quiet)}
.aside,.joiner,.group{font-weight:400}
.a{color:var(--a)}.b{color:var(--b)}.both{color:var(--both)}
.mark::before{content:"";display:inline-block;width:.62em;height:.62em;margin-right:.4em;border:1px solid;background:currentColor}
.mark.b::before{background:repeating-linear-gradient(135deg,currentColor 0 2px,transparent 2px 4px)}
.mark.both::before{background:linear-gradient(currentColor 50%,transparent 50%)}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:0 1.5rem;align-items:start}
.columns :is(h3,h4){margin:.25rem 0;padding:0;border:0}
.columns .rule{border-top:2px solid;padding-top:.25rem;margin-top:.5rem}
.rule ul,.rule p{color:var(--text)}
.pair p{border-top:2px solid;padding-top:.5rem;margin-top:1rem}
.pair span{color:var(--text)}
.key,.box{background:var(--panel);border:1px solid var(--line);border-radius:4px;padding:.75rem 1rem;margin:1rem 0}
.key p:first-child{font-size:1.125rem}
.box h2,.box h3{margin-top:0}
ul{margin:.25rem 0;padding-left:1.1rem}
ul.sparse{list-style:none;padding-left:0}
ul.sparse ul{list-style:none;padding-left:0}
li{margin:.2rem 0}
.group{margin-top:.5rem}
.group ul{color:var(--text)}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;margin:.5rem 0}
th,td{text-align:start;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);min-width:5rem}
tbody th{font-weight:400}
figure{margin:1rem 0}
svg{max-width:100%;height:auto}
.dark{display:none}
ol{padding-left:2rem}
ol li:target,h2:target{outline:2px solid var(--quiet);outline-offset:2px}
.notes{display:none}
.letterhead{display:flow-root;margin-bottom:1rem}
.letterhead img{float:inline-end;max-height:4rem;max-width:12rem}
@media print{
body{font-size:9.5pt;background:none}
main,footer{max-width:none;padding:0}
h1{font-size:16pt}
h2,h3,h4{break-after:avoid}
tr,li,figure,.key,.box{break-inside:avoid}
thead{display:table-header-group}
.columns{grid-template-columns:repeat(auto-fit,minmax(11rem,1fr))}
.scroll{overflow:visible}
.break{break-before:page}
.notes{display:block;min-height:6rem}
a{color:inherit;text-decoration:none}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
@page{margin:18mm}
)";

} // namespace

QByteArray pageStyle()
{
    return ":root{color-scheme:light dark;" + colours(chart::lightTheme()) + "}" + rules
        + "@media screen and (prefers-color-scheme:dark){\n:root{" + colours(chart::darkTheme())
        + "}\n.dark{display:inline}\n.light{display:none}\n}\n";
}

QByteArray pageHead(const QString &title, bool hasPictures)
{
    const QByteArray style = pageStyle();
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    const QByteArray language = wording::documentLanguage().toLatin1();
    return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language + "\" xml:lang=\""
        + language
        + "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
        + hash + "'; " + (hasPictures ? "img-src data:; " : "")
        + "base-uri 'none'; form-action 'none'\"/>\n"
          "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>"
        + escaped(title.simplified()) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n";
}

QByteArray pageEnd() { return "</body>\n</html>\n"; }

QByteArray escaped(const QString &text)
{
    QByteArray result;
    const QByteArray bytes = flatText(text).toUtf8();
    result.reserve(bytes.size() + bytes.size() / 16);
    for (const char c : bytes) {
        switch (c) {
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '&': result += "&amp;"; break;
        case '"': result += "&quot;"; break;
        case '\'': result += "&#39;"; break;
        default: result += c;
        }
    }
    return result;
}

} // namespace rolescope::report
