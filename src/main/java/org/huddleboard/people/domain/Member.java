package org.huddleboard.people.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.huddleboard.people.ClockFormat;
import org.huddleboard.people.Theme;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** One person of the centre, with how they like their board. */
@Entity
@Table(name = "people_member")
public class Member {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MemberId id;

    private String name;
    private @Nullable LocalDate started;
    private String skills = "";
    private String language = "en";

    @Enumerated(EnumType.STRING)
    private ClockFormat clockFormat = ClockFormat.HOURS_24;

    @Enumerated(EnumType.STRING)
    private Theme theme = Theme.SYSTEM;

    private boolean shortcuts = true;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    public Member(String name) {
        this(MemberId.create(), name);
    }

    public Member(MemberId id, String name) {
        this.id = id;
        this.name = checked(name);
    }

    public void rename(String name) {
        this.name = checked(name);
    }

    private static String checked(String name) {
        if (name.isBlank()) {
            throw BrokenRule.at("name", "people.rule.nameMissing");
        }
        return name.strip();
    }

    public void startedOn(@Nullable LocalDate day) {
        this.started = day;
    }

    public void can(String skills) {
        this.skills = skills.strip();
    }

    public void speak(Locale language) {
        this.language = language.getLanguage();
    }

    public void readTheClockAs(ClockFormat format) {
        this.clockFormat = format;
    }

    public void seeIn(Theme theme) {
        this.theme = theme;
    }

    public void useShortcuts(boolean shortcuts) {
        this.shortcuts = shortcuts;
    }

    public MemberId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Optional<LocalDate> started() {
        return Optional.ofNullable(started);
    }

    public String skills() {
        return skills;
    }

    public Locale language() {
        return Locale.of(language);
    }

    public ClockFormat clockFormat() {
        return clockFormat;
    }

    public Theme theme() {
        return theme;
    }

    public boolean shortcuts() {
        return shortcuts;
    }
}
