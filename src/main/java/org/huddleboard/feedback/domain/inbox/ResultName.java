package org.huddleboard.feedback.domain.inbox;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.MemberId;

/** A day's result has no row of its own: its name is made of whose it is, what and when. */
public final class ResultName {
    private ResultName() {}

    public static UUID of(MemberId member, KpiCode kpi, LocalDate day) {
        return UUID.nameUUIDFromBytes((member.value() + "/" + kpi.code() + "/" + day).getBytes(StandardCharsets.UTF_8));
    }
}
