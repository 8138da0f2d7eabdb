package org.huddleboard.people.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huddleboard.people.AccountEnded;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.demo.DemoCast;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes the demo centre's people away, and with them whoever has since been added to its teams and belongs nowhere
 * else. Every module first forgets what it kept about them.
 */
@Component
class DemoFarewell {
    private static final String HERE = """
            select m.member_id, t.site_id from people_membership m join people_team t on t.id = m.team_id
            union select r.member_id, coalesce(r.site_id, t.site_id) from people_role_assignment r
            left join people_team t on t.id = r.team_id""";
    private static final List<String> ROWS = List.of(
            "people_known_name",
            "people_membership",
            "people_role_assignment",
            "people_account",
            "people_remembered_sign_in",
            "people_one_time_link");

    private final JdbcClient jdbc;
    private final List<PersonalDataHolder> holders;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DemoFarewell(JdbcClient jdbc, List<PersonalDataHolder> holders, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.holders = holders;
        this.clock = clock;
        this.events = events;
    }

    void to(DemoCast cast) {
        var sites = cast.sites().values().stream().map(SiteId::value).toList();
        var leaving = leaving(sites);
        for (var member : leaving) {
            holders.stream()
                    .filter(holder -> !holder.tables().contains("people_member"))
                    .forEach(holder -> holder.erase(new MemberId(member)));
            events.publishEvent(new AccountEnded(new MemberId(member), clock.instant()));
        }
        if (!leaving.isEmpty()) {
            jdbc.sql("delete from people_api_token where made_by in (:members)")
                    .param("members", leaving)
                    .update();
            ROWS.forEach(table -> jdbc.sql("delete from " + table + " where member_id in (:members)")
                    .param("members", leaving)
                    .update());
            jdbc.sql("delete from people_member where id in (:members)")
                    .param("members", leaving)
                    .update();
        }
        removePlaces(sites);
    }

    private List<UUID> leaving(List<UUID> sites) {
        return new ArrayList<>(jdbc.sql("select distinct member_id from (" + HERE + ") here where site_id in (:sites)"
                        + " and member_id not in (select member_id from (" + HERE + ") there"
                        + " where site_id not in (:sites))")
                .param("sites", sites)
                .query(UUID.class)
                .list());
    }

    /** Those who belong elsewhere as well lose only what tied them to these places. */
    private void removePlaces(List<UUID> sites) {
        var teams = "(select id from people_team where site_id in (:sites))";
        for (var sentence : List.of(
                "delete from people_membership where team_id in " + teams,
                "delete from people_role_assignment where site_id in (:sites) or team_id in " + teams,
                "delete from people_team where site_id in (:sites)",
                "delete from people_site where id in (:sites)")) {
            jdbc.sql(sentence).param("sites", sites).update();
        }
    }
}
