// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/adfields.h"

#include "ui/common/choicebox.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/amounts.h"
#include "wording/counted.h"
#include "wording/labels.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rolescope::ui {

namespace {

using domain::Period;

constexpr std::array periods{Period::Year, Period::Month, Period::Week, Period::Day, Period::Hour, Period::Unknown};
constexpr char fieldProperty[] = "adField";

template <typename Values, typename Value>
int placeOf(const Values &values, Value value)
{
    return int(std::find(values.begin(), values.end(), value) - values.begin());
}

QString written(const std::optional<domain::Minor> &amount) { return amount ? wording::amount(*amount) : QString(); }

} // namespace

AdFields::AdFields(const Style *style, QWidget *parent) : QWidget(parent), m_style(style)
{
    setObjectName(QStringLiteral("adFields"));
    build();
}

QLineEdit *AdFields::line(Field field, const char *objectName, const QString &name, const QString &placeholder)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(objectName));
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    edit->setMaxLength(300);
    edit->setProperty(fieldProperty, int(field));
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, [this, field] { touch(field); });
    return edit;
}

ChoiceBox *AdFields::choice(Field field, const char *objectName, const QString &name)
{
    auto *box = new ChoiceBox(m_style, this);
    box->setObjectName(QLatin1String(objectName));
    box->setAccessibleName(name);
    box->setProperty(fieldProperty, int(field));
    box->installEventFilter(this);
    connect(box, &QComboBox::activated, this, [this, field] { touch(field); });
    return box;
}

QWidget *AdFields::named(const QString &name, QWidget *field)
{
    auto *part = new QWidget(this);
    auto *label = new QLabel(part);
    setPlainLabel(label, name);
    label->setBuddy(field);
    m_style->dress(label, TextSize::Normal, false, Tone::Quiet);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(label);
    column->addWidget(field);
    return part;
}

void AdFields::build()
{
    const QString unstated = tr("not stated");
    m_title = line(Field::Title, "adTitle", tr("Title"), unstated);
    m_employer = line(Field::Employer, "adEmployer", tr("Employer"), unstated);
    m_place = line(Field::Place, "adPlace", tr("Place"), unstated);
    m_country = line(Field::Country, "adCountry", tr("Country"), unstated);
    m_low = line(Field::Salary, "adSalaryLow", tr("Salary from"), tr("from"));
    m_high = line(Field::Salary, "adSalaryHigh", tr("Salary to"), tr("to"));
    m_currency = line(Field::Salary, "adCurrency", tr("Currency"), QStringLiteral("USD"));
    m_currency->setMaxLength(3);
    m_currency->setMaximumWidth(m_style->scaled(64));
    m_period = choice(Field::Salary, "adPeriod", tr("Salary for"));
    m_level = choice(Field::Level, "adLevel", tr("Level"));
    m_type = choice(Field::Type, "adType", tr("Type"));
    m_remote = choice(Field::Remote, "adRemote", tr("Where the work is done"));
    for (const Period period : periods)
        m_period->addItem(period == Period::Unknown ? unstated : wording::name(period));
    for (const domain::Level level : domain::allLevels)
        m_level->addItem(wording::name(level));
    for (const domain::JobType type : domain::allJobTypes)
        m_type->addItem(wording::name(type));
    for (const domain::Remote remote : domain::allRemotes)
        m_remote->addItem(wording::name(remote));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    const auto beside = [&](std::initializer_list<QWidget *> parts) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::small);
        for (QWidget *part : parts)
            row->addWidget(part, part == m_currency ? 0 : 1);
        column->addLayout(row);
    };
    column->addWidget(named(tr("Title"), m_title));
    m_titleReading = new QLabel(this);
    m_titleReading->setObjectName(QStringLiteral("adTitleReading"));
    m_titleReading->setWordWrap(true);
    m_style->dress(m_titleReading, TextSize::Small, false, Tone::Quiet);
    column->addWidget(m_titleReading);
    column->addWidget(named(tr("Employer"), m_employer));
    beside({named(tr("Place"), m_place), named(tr("Country"), m_country)});
    auto *salary = new QWidget(this);
    auto *amounts = new QHBoxLayout(salary);
    amounts->setContentsMargins(0, 0, 0, 0);
    amounts->setSpacing(space::small);
    amounts->addWidget(m_low, 2);
    amounts->addWidget(m_high, 2);
    amounts->addWidget(m_currency, 1);
    amounts->addWidget(m_period, 2);
    QWidget *salaryPart = named(tr("Salary"), salary);
    column->addWidget(salaryPart);
    beside({named(tr("Level"), m_level), named(tr("Type"), m_type), named(tr("Where"), m_remote)});
    column->addSpacing(space::small);
    column->addWidget(buildSkills());
}

QWidget *AdFields::buildSkills()
{
    auto *part = new QWidget(this);
    m_skillTitle = new QLabel(part);
    m_skillTitle->setObjectName(QStringLiteral("adSkillTitle"));
    m_style->dress(m_skillTitle, TextSize::Normal, true);
    m_skillBoxes = new QWidget(part);
    m_skillFlow = new FlowLayout(m_skillBoxes, space::small);
    m_newSkill = new QLineEdit(part);
    m_newSkill->setObjectName(QStringLiteral("adNewSkill"));
    m_newSkill->setAccessibleName(tr("Another skill"));
    m_newSkill->setPlaceholderText(tr("another skill, then Enter"));
    m_skillNote = new QLabel(part);
    m_skillNote->setObjectName(QStringLiteral("adSkillNote"));
    m_skillNote->setWordWrap(true);
    m_style->dress(m_skillNote, TextSize::Small, false, Tone::Warning);
    m_skillNote->hide();
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_skillTitle);
    column->addWidget(m_skillBoxes);
    column->addWidget(m_newSkill);
    column->addWidget(m_skillNote);
    connect(m_newSkill, &QLineEdit::returnPressed, this, &AdFields::addSkill);
    connect(m_newSkill, &QLineEdit::textEdited, m_skillNote, &QWidget::hide);
    return part;
}

void AdFields::touch(Field field)
{
    m_touched.insert(field);
    Q_EMIT changed();
}

bool AdFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT pointedAt(Field(watched->property(fieldProperty).toInt()));
    return QWidget::eventFilter(watched, event);
}

void AdFields::setTitleReading(const QString &reading)
{
    setPlainLabel(m_titleReading, reading);
    m_titleReading->setVisible(!reading.isEmpty());
}

void AdFields::setCatalog(std::shared_ptr<const domain::Catalog> catalog) { m_catalog = std::move(catalog); }

void AdFields::setAd(const importer::Ad &ad)
{
    m_read = ad.job;
    const auto show = [&](Field field, QLineEdit *edit, const QString &text) {
        if (!isTouched(field) && edit->text() != text)
            edit->setText(text);
    };
    show(Field::Title, m_title, m_read.title);
    show(Field::Employer, m_employer, m_read.employer);
    show(Field::Place, m_place, m_read.place);
    show(Field::Country, m_country, m_read.country);
    if (!isTouched(Field::Salary))
        showSalary(m_read.salary);
    if (!isTouched(Field::Level))
        m_level->setCurrentIndex(placeOf(domain::allLevels, m_read.statedLevel));
    if (!isTouched(Field::Type))
        m_type->setCurrentIndex(placeOf(domain::allJobTypes, m_read.type));
    if (!isTouched(Field::Remote))
        m_remote->setCurrentIndex(placeOf(domain::allRemotes, m_read.remote));
    showSkills();
    Q_EMIT changed();
}

void AdFields::showSalary(const domain::Salary &salary)
{
    m_low->setText(written(salary.low));
    m_high->setText(salary.high == salary.low ? QString() : written(salary.high));
    m_currency->setText(salary.currency);
    m_period->setCurrentIndex(placeOf(periods, salary.isKnown() ? salary.period : Period::Year));
}

domain::Salary AdFields::salary() const
{
    if (!isTouched(Field::Salary))
        return m_read.salary;
    domain::Salary salary;
    salary.low = wording::amountOf(m_low->text());
    salary.high = wording::amountOf(m_high->text());
    if (m_high->text().trimmed().isEmpty())
        salary.high = salary.low; // one figure alone
    if (salary.low && salary.high && *salary.low > *salary.high)
        std::swap(salary.low, salary.high);
    if (!salary.isKnown())
        return {};
    salary.currency = m_currency->text().trimmed().toUpper();
    salary.period = periods[size_t(m_period->currentIndex())];
    return salary;
}

void AdFields::showSkills()
{
    m_skills.clear();
    const auto offer = [&](domain::SkillId id) {
        if (m_catalog && m_catalog->skill(id) && std::find(m_skills.begin(), m_skills.end(), id) == m_skills.end())
            m_skills.push_back(id);
    };
    for (const domain::SkillId id : m_read.skills)
        offer(id);
    for (const domain::SkillId id : m_added)
        offer(id);
    qDeleteAll(m_skillBoxes->findChildren<QCheckBox *>());
    for (const domain::SkillId id : m_skills) {
        QString name = m_catalog->skill(id)->name;
        auto *box = new QCheckBox(QString(name).replace(u'&', QStringLiteral("&&")), m_skillBoxes);
        box->setAccessibleName(name);
        box->setChecked(!m_removed.contains(id));
        connect(box, &QCheckBox::toggled, this, [this, id](bool ticked) {
            if (ticked)
                m_removed.erase(id);
            else
                m_removed.insert(id);
            Q_EMIT changed();
        });
        m_skillFlow->addWidget(box);
    }
    m_skillBoxes->setVisible(!m_skills.empty());
    const auto count = qsizetype(m_skills.size());
    setPlainLabel(m_skillTitle,
                  count == 0 ? tr("No skill was found") : wording::counted("%1 skill", "%1 skills", count));
}

void AdFields::addSkill()
{
    const QString name = m_newSkill->text().simplified();
    const domain::Skill *skill = m_catalog && !name.isEmpty() ? m_catalog->skillNamed(name) : nullptr;
    m_skillNote->setVisible(!skill && !name.isEmpty());
    setPlainLabel(m_skillNote, tr("“%1” is not among the known skills.").arg(name));
    if (!skill)
        return;
    m_added.insert(skill->id);
    m_removed.erase(skill->id);
    m_newSkill->clear();
    showSkills();
    Q_EMIT changed();
}

domain::Job AdFields::job() const
{
    domain::Job job = m_read;
    job.title = m_title->text().simplified();
    job.employer = m_employer->text().simplified();
    job.place = m_place->text().simplified();
    job.country = m_country->text().simplified();
    job.salary = salary();
    job.statedLevel = domain::allLevels[size_t(std::max(0, m_level->currentIndex()))];
    if (job.statedLevel != m_read.statedLevel)
        job.levelRaw.clear(); // it was printed for another one
    job.type = domain::allJobTypes[size_t(std::max(0, m_type->currentIndex()))];
    job.remote = domain::allRemotes[size_t(std::max(0, m_remote->currentIndex()))];
    job.skills.clear();
    for (const domain::SkillId id : m_skills) {
        if (!m_removed.contains(id))
            job.skills.push_back(id);
    }
    return job;
}

} // namespace rolescope::ui
