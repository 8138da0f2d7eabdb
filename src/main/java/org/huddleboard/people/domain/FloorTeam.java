package org.huddleboard.people.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.jspecify.annotations.Nullable;

/** A team on the floor of one site. */
@Entity
@Table(name = "people_team")
public class FloorTeam {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TeamId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "site_id"))
    private SiteId site;

    private String name;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected FloorTeam() {}

    public FloorTeam(SiteId site, String name) {
        this(TeamId.create(), site, name);
    }

    public FloorTeam(TeamId id, SiteId site, String name) {
        this.id = id;
        this.site = site;
        this.name = name.strip();
    }

    public void rename(String name) {
        if (name.isBlank()) {
            throw BrokenRule.at("name", "people.rule.nameMissing");
        }
        this.name = name.strip();
    }

    public TeamId id() {
        return id;
    }

    public SiteId site() {
        return site;
    }

    public String name() {
        return name;
    }
}
