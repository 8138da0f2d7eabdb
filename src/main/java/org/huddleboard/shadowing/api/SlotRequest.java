package org.huddleboard.shadowing.api;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.huddleboard.shadowing.Rung;
import org.huddleboard.shadowing.Skill;
import org.huddleboard.shadowing.application.OfferSlot;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** What a program sends to offer a session; seats are one, and the guest listens, where it says nothing. */
record SlotRequest(
        @Nullable UUID host,
        @Nullable OffsetDateTime start,
        @Nullable Integer minutes,
        @Nullable Integer seats,
        @Nullable String skill,
        @Nullable String kind,
        @Nullable String aim) {
    private static final int HALF_HOUR = 30;

    MemberId hostId() {
        if (host == null) {
            throw BrokenRule.at("host", "shadowing.rule.hostMissing");
        }
        return new MemberId(host);
    }

    OfferSlot command() {
        if (start == null) {
            throw BrokenRule.at("start", "shadowing.rule.whenMissing");
        }
        return new OfferSlot(
                UUID.randomUUID(),
                start.toInstant(),
                minutes == null ? HALF_HOUR : minutes,
                seats == null ? 1 : seats,
                named("skill", skill, Skill.values(), Skill.BILLING),
                named("kind", kind, Rung.values(), Rung.LISTEN),
                aim == null ? "" : aim);
    }

    private static <E extends Enum<E>> E named(String field, @Nullable String text, E[] known, E otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        var name = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(known)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> BrokenRule.at(
                        field,
                        "shadowing.rule.unknown",
                        String.join(", ", Arrays.stream(known).map(Enum::name).toList())));
    }
}
