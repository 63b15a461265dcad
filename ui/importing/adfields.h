// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "importer/adreader.h"

#include <QWidget>

#include <memory>
#include <set>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace rolescope::ui {

class ChoiceBox;
class FlowLayout;
class Style;

/// What was read from a job ad, field by field, each to be corrected. What a person has set stays as the
/// text changes.
class AdFields : public QWidget {
    Q_OBJECT

public:
    enum class Field : quint8 { Title, Employer, Place, Country, Salary, Level, Type, Remote };

    explicit AdFields(const Style *, QWidget *parent = nullptr);

    void setCatalog(std::shared_ptr<const domain::Catalog>);
    void setAd(const importer::Ad &);
    /// Which role and level the title names.
    void setTitleReading(const QString &);
    /// The ad with every correction.
    domain::Job job() const;

Q_SIGNALS:
    void changed();
    void pointedAt(rolescope::ui::AdFields::Field); ///< its words are to be shown

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    QLineEdit *line(Field, const char *objectName, const QString &name, const QString &placeholder = {});
    ChoiceBox *choice(Field, const char *objectName, const QString &name);
    QWidget *named(const QString &name, QWidget *field);
    void build();
    QWidget *buildSkills();
    void touch(Field);
    bool isTouched(Field field) const { return m_touched.contains(field); }
    void showSkills();
    void addSkill();
    domain::Salary salary() const;
    void showSalary(const domain::Salary &);

    const Style *m_style;
    std::shared_ptr<const domain::Catalog> m_catalog;
    domain::Job m_read;                    ///< as read last
    std::set<Field> m_touched;             ///< set by the person
    std::vector<domain::SkillId> m_skills; ///< those with a box
    std::set<domain::SkillId> m_added;     ///< by the person
    std::set<domain::SkillId> m_removed;
    QLineEdit *m_title = nullptr;
    QLabel *m_titleReading = nullptr;
    QLineEdit *m_employer = nullptr;
    QLineEdit *m_place = nullptr;
    QLineEdit *m_country = nullptr;
    QLineEdit *m_low = nullptr;
    QLineEdit *m_high = nullptr;
    QLineEdit *m_currency = nullptr;
    ChoiceBox *m_period = nullptr;
    ChoiceBox *m_level = nullptr;
    ChoiceBox *m_type = nullptr;
    ChoiceBox *m_remote = nullptr;
    QLabel *m_skillTitle = nullptr;
    QWidget *m_skillBoxes = nullptr;
    FlowLayout *m_skillFlow = nullptr;
    QLineEdit *m_newSkill = nullptr;
    QLabel *m_skillNote = nullptr;
};

} // namespace rolescope::ui
