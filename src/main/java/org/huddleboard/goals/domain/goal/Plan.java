package org.huddleboard.goals.domain.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.huddleboard.goals.Effectiveness;
import org.huddleboard.kpi.KpiCode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody plans, as far as they have come with planning it.
 *
 * @param specific what they will do
 * @param kpi the figure it is measured by; or else
 * @param behaviour what the member counts themselves, in so many of ten contacts
 * @param counted of ten, today; only for a behaviour
 * @param target in the figure's unit, or of ten
 * @param achievable how
 * @param relevant why
 * @param serves whose work gets better first
 * @param teamAim what of the team it serves
 * @param siteAim what of the site it serves
 * @param dueOn the day of the review
 */
@Embeddable
public record Plan(
        String specific,
        @Enumerated(EnumType.STRING) @Nullable KpiCode kpi,
        @Nullable String behaviour,
        @Nullable Integer counted,
        @Nullable Double target,
        String achievable,
        String relevant,
        @Enumerated(EnumType.STRING) @Nullable Effectiveness serves,
        @Column(name = "team_aim") @Nullable UUID teamAim,
        @Column(name = "site_aim") @Nullable UUID siteAim,
        @Nullable LocalDate dueOn) {
    /** Of so many contacts a member counts how often they did something. */
    public static final int OF = 10;

    public Plan {
        specific = specific.strip();
        achievable = achievable.strip();
        relevant = relevant.strip();
        behaviour = behaviour == null || behaviour.isBlank() ? null : behaviour.strip();
        if (kpi != null) {
            behaviour = null;
            counted = null;
        }
    }

    public Plan until(LocalDate day) {
        return new Plan(specific, kpi, behaviour, counted, target, achievable, relevant, serves, teamAim, siteAim, day);
    }
}
