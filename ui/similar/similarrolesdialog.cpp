// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/similar/similarrolesdialog.h"

#include "analysis/publishers.h"
#include "chart/matrix.h"
#include "chart/spacing.h"
#include "ui/charts/chartview.h"
#include "ui/common/buttonbar.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/segmentbar.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/similar/similarlist.h"
#include "wording/labels.h"
#include "wording/phrase.h"
#include "wording/similarwords.h"
#include "workspace/selection.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rolescope::ui {

namespace {

constexpr QSize wished(980, 640);
constexpr int listWidth = 330;
constexpr int segmentCharacters = 30;
constexpr size_t mostInMatrix = 30; ///< more cells are a texture, not something to read

chart::MatrixStyle matrixStyle(double textScale)
{
    chart::MatrixStyle style;
    style.textSize *= textScale;
    style.cellWidth *= textScale;
    style.cellHeight *= textScale;
    return style;
}

ChartTable tableOf(const analysis::RoleMatrix &matrix)
{
    ChartTable table;
    table.header = {SimilarRolesDialog::tr("Role"), SimilarRolesDialog::tr("Its skills"),
                    SimilarRolesDialog::tr("Other role"), SimilarRolesDialog::tr("Its skills"),
                    SimilarRolesDialog::tr("Skills in both")};
    for (size_t a = 0; a < matrix.roles.size(); ++a)
        for (size_t b = a + 1; b < matrix.roles.size(); ++b)
            table.rows.push_back({matrix.roles[a].name, wording::number(matrix.roles[a].skills), matrix.roles[b].name,
                                  wording::number(matrix.roles[b].skills), wording::number(matrix.sharedBy(a, b))});
    return table;
}

int placeOf(const analysis::RoleMatrix &matrix, domain::RoleId id)
{
    const auto found =
        std::find_if(matrix.roles.begin(), matrix.roles.end(), [id](const auto &entry) { return entry.role == id; });
    return found == matrix.roles.end() ? -1 : int(found - matrix.roles.begin());
}

} // namespace

SimilarRolesDialog::SimilarRolesDialog(workspace::Selection *selection, const Style *style, QWidget *parent)
    : QDialog(parent),
      m_selection(selection),
      m_style(style),
      m_side(new SegmentBar(this)),
      m_sentence(new QLabel(this)),
      m_model(new SimilarModel(this)),
      m_list(new SimilarList(m_model, style, this)),
      m_leftOut(new QLabel(this)),
      m_scope(new QLabel(this)),
      m_chart(new ChartView(tr("Similar roles"), style, this))
{
    setObjectName(QStringLiteral("similarRolesDialog"));
    setWindowTitle(tr("Similar roles"));
    build();
    m_side->setSegments({QString(), QString()});
    m_side->setCurrent(0);
    connect(m_side, &SegmentBar::chosen, this, &SimilarRolesDialog::read);
    connect(m_list, &SimilarList::chosen, this, &SimilarRolesDialog::choose);
    connect(m_chart, &ChartView::clicked, this, &SimilarRolesDialog::chooseCell);
    connect(m_chart, &ChartView::saveRequested, this, &SimilarRolesDialog::saveRequested);
    connect(selection, &workspace::Selection::pairChanged, this, &SimilarRolesDialog::read);
    connect(style, &Style::changed, this, &SimilarRolesDialog::read); // larger text leaves room for fewer roles
    m_chart->installEventFilter(this);
    const QSize size(style->scaled(wished.width()), style->scaled(wished.height()));
    resize(parent ? size.boundedTo(parent->window()->size() - QSize(48, 48)) : size);
}

void SimilarRolesDialog::build()
{
    m_side->setObjectName(QStringLiteral("similarSide"));
    m_side->setAccessibleName(tr("Roles similar to"));
    m_sentence->setObjectName(QStringLiteral("similarReading"));
    m_sentence->setWordWrap(true);
    m_style->dress(m_sentence, TextSize::Normal);
    auto *similarTo = new QLabel(this);
    setPlainLabel(similarTo, tr("Similar to"));
    m_style->dress(similarTo, TextSize::Normal, true);
    auto *bar = new ButtonBar(m_style, this);
    auto *close = new QPushButton(tr("Close"), bar);
    close->setObjectName(QStringLiteral("closeSimilar"));
    close->setAutoDefault(false);
    bar->addRight(close);
    connect(close, &QPushButton::clicked, this, &QDialog::close);

    auto *choice = new QHBoxLayout;
    choice->setSpacing(space::medium);
    choice->addWidget(similarTo);
    choice->addWidget(m_side);
    choice->addStretch(1);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::large, space::large, space::large, space::medium);
    top->setSpacing(space::small);
    top->addLayout(choice);
    top->addWidget(m_sentence);
    auto *sides = new QHBoxLayout;
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addWidget(listSide());
    sides->addWidget(matrixSide(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(sides, 1);
    column->addWidget(bar);
}

QWidget *SimilarRolesDialog::listSide()
{
    m_leftOut->setObjectName(QStringLiteral("similarLeftOut"));
    m_leftOut->setWordWrap(true);
    m_style->dress(m_leftOut, TextSize::Small, false, Tone::Quiet);
    auto *side = new QWidget(this);
    side->setFixedWidth(m_style->scaled(listWidth));
    connect(m_style, &Style::changed, side, [this, side] { side->setFixedWidth(m_style->scaled(listWidth)); });
    auto *note = new QHBoxLayout;
    note->setContentsMargins(space::large, space::small, space::large, space::small);
    note->addWidget(m_leftOut);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addLayout(note);
    return side;
}

QWidget *SimilarRolesDialog::matrixSide()
{
    m_scope->setObjectName(QStringLiteral("similarScope"));
    m_scope->setWordWrap(true);
    m_style->dress(m_scope, TextSize::Small, false, Tone::Quiet);
    m_chart->setObjectName(QStringLiteral("similarMatrix"));
    m_chart->setHeights(160, 420);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(readingMargins(space::medium, space::small, space::large, space::small));
    column->setSpacing(space::small);
    column->addWidget(m_scope);
    column->addWidget(m_chart, 1);
    return side;
}

bool SimilarRolesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_chart && event->type() == QEvent::Resize && room() != m_askedRoom)
        read();
    return QDialog::eventFilter(watched, event);
}

size_t SimilarRolesDialog::room() const
{
    const double scale = double(m_style->font().pixelSize()) / chart::textsize::body;
    const int fitting =
        chart::matrixRoom(QRectF(m_chart->rect()), chart::Fonts::screen(m_style->font()), matrixStyle(scale));
    return std::min(size_t(std::max(2, fitting)), mostInMatrix);
}

void SimilarRolesDialog::setSnapshot(const workspace::Snapshot &snapshot)
{
    if (m_snapshot.catalog != snapshot.catalog || m_snapshot.thresholds != snapshot.thresholds)
        m_answer.similarity = nullptr;
    m_snapshot = snapshot;
    read();
}

domain::RoleId SimilarRolesDialog::chosen() const
{
    return m_side->current() == 1 ? m_selection->roleB() : m_selection->roleA();
}

QString SimilarRolesDialog::nameOf(domain::RoleId id) const
{
    const domain::Role *role = m_snapshot.catalog ? m_snapshot.catalog->role(id) : nullptr;
    return role ? role->name : QString();
}

void SimilarRolesDialog::read()
{
    if (!m_snapshot.catalog)
        return;
    showRoles();
    m_askedRoom = room();
    m_reading.start([snapshot = m_snapshot, similarity = m_answer.similarity, id = chosen(),
                     room = m_askedRoom](std::stop_token) { return answer(snapshot, similarity, id, room); },
                    [this](const Answer &found) { take(found); });
}

SimilarRolesDialog::Answer SimilarRolesDialog::answer(const workspace::Snapshot &snapshot,
                                                      std::shared_ptr<const analysis::RoleSimilarity> similarity,
                                                      domain::RoleId id, size_t room)
{
    Answer found;
    found.similarity = similarity ? std::move(similarity)
                                  : std::make_shared<const analysis::RoleSimilarity>(
                                      *snapshot.catalog, analysis::Publishers(*snapshot.catalog), snapshot.thresholds);
    found.similar = found.similarity->similarTo(id);
    std::vector<domain::RoleId> shown = found.similarity->rolesWithSkills();
    found.rolesWithSkills = shown.size();
    if (shown.size() > room) {
        shown = {id};
        for (size_t i = 0; i < found.similar.roles.size() && shown.size() < room; ++i)
            shown.push_back(found.similar.roles[i].role);
    }
    found.matrix = std::make_shared<const analysis::RoleMatrix>(found.similarity->matrix(shown));
    return found;
}

void SimilarRolesDialog::take(const Answer &found)
{
    m_answer = found;
    showList();
    showMatrix();
}

void SimilarRolesDialog::showRoles()
{
    m_side->setSegments({wording::shortRoleName(nameOf(m_selection->roleA()), segmentCharacters),
                         wording::shortRoleName(nameOf(m_selection->roleB()), segmentCharacters)});
    if (m_side->current() < 0)
        m_side->setCurrent(0);
    const QString name = nameOf(chosen());
    m_list->setAccessibleName(tr("Roles similar to %1").arg(name));
}

void SimilarRolesDialog::showList()
{
    const QString name = nameOf(chosen());
    const analysis::SimilarRoles &similar = m_answer.similar;
    setPlainLabel(m_sentence, wording::similarRolesReading(similar, name));
    const bool any = !similar.roles.empty();
    m_model->setSimilar(similar, name);
    m_list->setCurrentRole(m_side->current() == 1 ? m_selection->roleA() : m_selection->roleB());
    m_list->setEnabled(any);
    QStringList notes;
    if (any)
        notes += wording::similarOrderSentence(similar.order);
    if (const QString leftOut = wording::rolesLeftOut(similar, name); any && !leftOut.isEmpty())
        notes += leftOut;
    setPlainLabel(m_leftOut, notes.join(u' '));
}

void SimilarRolesDialog::showMatrix()
{
    const auto matrix = m_answer.matrix;
    chart::MatrixData data;
    data.a = placeOf(*matrix, m_selection->roleA());
    data.b = placeOf(*matrix, m_selection->roleB());
    const QString scope = wording::matrixScope(matrix->roles.size(), m_answer.rolesWithSkills, nameOf(chosen()));
    setPlainLabel(m_scope, scope);
    m_scope->setVisible(!scope.isEmpty());
    data.reading = wording::similarRolesReading(m_answer.similar, nameOf(chosen())) + u' ' + scope;
    data.matrix = *matrix;
    m_chart->setPicture(
        [data](const QRectF &rect, const chart::Fonts &fonts, double textScale) {
            return chart::layoutMatrix(data, rect, fonts, matrixStyle(textScale));
        },
        tableOf(*matrix));
    if (data.a >= 0 && data.b >= 0)
        m_chart->setSelected({std::max(data.a, data.b), std::min(data.a, data.b)});
}

void SimilarRolesDialog::choose(domain::RoleId id)
{
    if (m_side->current() == 1)
        setPair(id, m_selection->roleB());
    else
        setPair(m_selection->roleA(), id);
}

void SimilarRolesDialog::chooseCell(chart::MarkId cell)
{
    const auto &roles = m_answer.matrix->roles;
    if (cell.index < 0 || size_t(cell.index) >= roles.size())
        return;
    const domain::RoleId first = roles[size_t(cell.index)].role;
    if (cell.part < 0) { // a name
        if (first != chosen())
            choose(first);
        return;
    }
    const domain::RoleId second = roles[size_t(cell.part)].role;
    // A role that is compared already keeps its side.
    if (second == m_selection->roleB() || first == m_selection->roleA())
        setPair(first, second);
    else
        setPair(second, first);
}

void SimilarRolesDialog::setPair(domain::RoleId a, domain::RoleId b)
{
    m_selection->setPair(a, b);
    Q_EMIT pairChosen();
}

} // namespace rolescope::ui
