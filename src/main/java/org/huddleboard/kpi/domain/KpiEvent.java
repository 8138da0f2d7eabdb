package org.huddleboard.kpi.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.kpi.EventKind;
import org.huddleboard.kpi.KpiEventId;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** Something that happened around the figures of a team, or of a whole site, and is marked on every chart of that time. */
@Entity
public class KpiEvent {
    /** Longest title: it stands above a chart. */
    public static final int LONGEST_TITLE = 80;

    private static final int LONGEST_DAYS = 366;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private KpiEventId id;

    /** Asked for by the repository alone. */
    @SuppressWarnings("UnusedVariable")
    private UUID postKey;

    /** Null where it concerns the whole site. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "team_id"))
    private @Nullable TeamId team;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "site_id"))
    private SiteId site;

    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private String title;

    /** Null once whoever marked it has left. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "marked_by"))
    private @Nullable MemberId markedBy;

    private Instant markedAt;

    /** Null until the first save: Spring Data reads it to tell new from stored. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected KpiEvent() {}

    public KpiEvent(UUID postKey, Place place, What what, MemberId by, Instant at) {
        this.id = KpiEventId.create();
        this.postKey = postKey;
        this.team = place.team().orElse(null);
        this.site = place.site();
        say(what, by, at);
    }

    /** Where it happened: in one team, or at the site as a whole. */
    public record Place(SiteId site, Optional<TeamId> team) {}

    /** What is said of it. */
    public record What(LocalDate firstDay, LocalDate lastDay, EventKind kind, String title) {
        public What {
            title = title.strip();
            if (title.isEmpty()) {
                throw BrokenRule.at("title", "kpi.event.rule.title");
            }
            if (title.length() > LONGEST_TITLE) {
                throw BrokenRule.at("title", "kpi.event.rule.long", LONGEST_TITLE);
            }
            if (lastDay.isBefore(firstDay)) {
                throw BrokenRule.at("lastDay", "kpi.event.rule.days");
            }
            if (lastDay.isAfter(firstDay.plusDays(LONGEST_DAYS))) {
                throw BrokenRule.at("lastDay", "kpi.event.rule.year");
            }
        }
    }

    /** Somebody knows better what happened, or when. */
    public void change(What what, MemberId by, Instant at) {
        say(what, by, at);
    }

    private void say(What what, MemberId by, Instant at) {
        firstDay = what.firstDay();
        lastDay = what.lastDay();
        kind = what.kind();
        title = what.title();
        markedBy = by;
        markedAt = at;
    }

    public KpiEventId id() {
        return id;
    }

    public Place place() {
        return new Place(site, Optional.ofNullable(team));
    }

    public What what() {
        return new What(firstDay, lastDay, kind, title);
    }

    public Optional<MemberId> markedBy() {
        return Optional.ofNullable(markedBy);
    }

    public Instant markedAt() {
        return markedAt;
    }
}
