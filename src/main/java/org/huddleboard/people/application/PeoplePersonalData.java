package org.huddleboard.people.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people keeps about a member: name, account, teams, roles, names in files, browsers that stay signed in. */
@Component
class PeoplePersonalData implements PersonalDataHolder {
    private static final Map<String, String> QUESTIONS = questions();

    private final JdbcClient jdbc;

    PeoplePersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> questions() {
        var questions = new LinkedHashMap<String, String>();
        questions.put("member", """
                select name, started, skills, language, clock_format, theme, shortcuts
                from people_member where id = ?""");
        questions.put("account", "select username, email, state, made_at from people_account where member_id = ?");
        questions.put("known-as", "select known_as from people_known_name where member_id = ? order by known_as");
        questions.put("teams", """
                select t.name as team, m.from_day, m.to_day from people_membership m
                join people_team t on t.id = m.team_id where m.member_id = ? order by m.from_day""");
        questions.put("roles", """
                select r.role, coalesce(t.name, s.name) as place, r.from_day, r.to_day, r.taken_at
                from people_role_assignment r left join people_team t on t.id = r.team_id
                left join people_site s on s.id = r.site_id where r.member_id = ? order by r.from_day""");
        questions.put("signed-in-browsers", """
                select made_at, expires_at from people_remembered_sign_in where member_id = ? order by made_at""");
        questions.put("invitations", """
                select expires_at, used_at from people_one_time_link where member_id = ? order by expires_at""");
        questions.put("imports", """
                select import_id, made, name, email, started, skills, moved_on
                from people_import_change where member_id = ? order by import_id""");
        questions.put("tokens-made", """
                select name, scopes, made_at, revoked_at from people_api_token where made_by = ? order by made_at""");
        return questions;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "people_member",
                "people_account",
                "people_known_name",
                "people_membership",
                "people_role_assignment",
                "people_remembered_sign_in",
                "people_one_time_link",
                "people_api_token",
                "people_import_change");
    }

    @Override
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        var export = new LinkedHashMap<String, List<Map<String, String>>>();
        QUESTIONS.forEach((kind, question) -> {
            var rows = new ArrayList<Map<String, String>>();
            jdbc.sql(question).param(member.value()).query().listOfRows().forEach(row -> {
                var words = new LinkedHashMap<String, String>();
                row.forEach((column, value) -> {
                    if (value != null) {
                        words.put(column, value.toString());
                    }
                });
                rows.add(words);
            });
            export.put(kind, rows);
        });
        return export;
    }

    /** The row stays without a name, so that sums and other people's history still add up; nothing else does. */
    @Override
    @Transactional
    public void erase(MemberId member) {
        for (var table : List.of(
                "people_known_name", "people_remembered_sign_in", "people_one_time_link", "people_import_change")) {
            jdbc.sql("delete from " + table + " where member_id = ?")
                    .param(member.value())
                    .update();
        }
        jdbc.sql("""
                        update people_account set state = 'ENDED', username = cast(member_id as varchar(40)), email = null,
                        password_hash = null, stamp = stamp + 1, version = version + 1 where member_id = ?""").param(member.value()).update();
        jdbc.sql("update people_api_token set made_by = null, version = version + 1 where made_by = ?")
                .param(member.value())
                .update();
        jdbc.sql("""
                        update people_member set name = '–', started = null, skills = '', version = version + 1
                        where id = ?""").param(member.value()).update();
    }
}
