package org.huddleboard.people.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.SiteId;
import org.jspecify.annotations.Nullable;

/** A place with its own clock, and its opening hours where they are known. */
@Entity
@Table(name = "people_site")
public class Site {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SiteId id;

    private String name;
    private ZoneId zone;
    private @Nullable LocalTime opens;
    private @Nullable LocalTime closes;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Site() {}

    public Site(String name, ZoneId zone) {
        this(SiteId.create(), name, zone);
    }

    public Site(SiteId id, String name, ZoneId zone) {
        this.id = id;
        this.name = name.strip();
        this.zone = zone;
    }

    /** Says when the site works; from and until the same time means round the clock. */
    public void workBetween(LocalTime opens, LocalTime closes) {
        this.opens = opens;
        this.closes = closes;
    }

    public void rename(String name) {
        if (name.isBlank()) {
            throw BrokenRule.at("name", "people.rule.nameMissing");
        }
        this.name = name.strip();
    }

    public SiteId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return zone;
    }

    public Optional<LocalTime> opens() {
        return Optional.ofNullable(opens);
    }

    public Optional<LocalTime> closes() {
        return Optional.ofNullable(closes);
    }
}
