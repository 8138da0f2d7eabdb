package org.huddleboard.feedback.application.inbox;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.feedback.ItemSource;
import org.huddleboard.feedback.domain.inbox.Asks;
import org.huddleboard.feedback.domain.inbox.ResultName;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberResults;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.MemberId;
import org.springframework.stereotype.Component;

/** What quality scores and customers said about the days of whoever is asking. */
@Component
class OwnResults {
    /** Older ones are history: the board shows them, and nobody is asked about them. */
    private static final int DAYS_THAT_ASK = 28;

    private static final Set<KpiCode> SAID_BY_OTHERS = Set.of(KpiCode.QUALITY, KpiCode.CUSTOMER_SATISFACTION);

    private final MemberResults results;
    private final Access access;

    OwnResults(MemberResults results, Access access) {
        this.results = results;
        this.access = access;
    }

    List<InboxItem> between(LocalDate from, LocalDate today, MemberId member, ZoneId zone) {
        return access.may(Action.KPI_OWN_READ)
                ? results.of(member, SAID_BY_OTHERS, from, today).stream()
                        .map(result -> item(member, result, today, zone))
                        .toList()
                : List.of();
    }

    private static InboxItem item(MemberId member, MemberResults.Result result, LocalDate today, ZoneId zone) {
        var critical = Asks.result(result.kpi(), result.value(), result.n());
        return new InboxItem(
                ResultName.of(member, result.kpi(), result.day()),
                result.kpi() == KpiCode.QUALITY ? ItemSource.QUALITY : ItemSource.CUSTOMER,
                new InboxItem.Result(result.kpi(), result.day(), result.value(), result.n()),
                result.day().atStartOfDay(zone),
                critical && isRecent(result.day(), today),
                critical,
                Optional.empty());
    }

    static boolean isRecent(LocalDate day, LocalDate today) {
        return day.isAfter(today.minusDays(DAYS_THAT_ASK));
    }
}
