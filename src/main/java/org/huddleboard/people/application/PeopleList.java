package org.huddleboard.people.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.huddleboard.people.AccountState;
import org.huddleboard.people.Role;
import org.huddleboard.people.RoleAssignmentId;
import org.huddleboard.people.application.PersonDetails.HeldRole;
import org.huddleboard.people.application.PersonDetails.Stay;
import org.huddleboard.shared.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the administrator's list and one person's sheet. */
@Component
class PeopleList {
    private static final String CARDS = """
            select p.id, p.name, a.username, a.state, (
                select t.name from people_membership m join people_team t on t.id = m.team_id
                where m.member_id = p.id and m.from_day <= :today and (m.to_day is null or m.to_day >= :today)
                order by m.from_day desc limit 1) as team, (
                select string_agg(distinct r.role, ' ') from people_role_assignment r
                where r.member_id = p.id and r.taken_at is null
                  and r.from_day <= :today and (r.to_day is null or r.to_day >= :today)) as roles
            from people_member p left join people_account a on a.member_id = p.id
            where lower(p.name) like :letters escape '!' or a.username like :letters escape '!' or exists (
                select 1 from people_membership m join people_team t on t.id = m.team_id
                where m.member_id = p.id and m.from_day <= :today and (m.to_day is null or m.to_day >= :today)
                  and lower(t.name) like :letters escape '!')
            order by p.name, p.id offset :offset rows fetch next :limit rows only""";

    private final JdbcClient jdbc;
    private final Clock clock;

    PeopleList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<PersonCard> cards(String letters, int offset, int limit) {
        return jdbc.sql(CARDS)
                .param("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("letters", "%" + Like.escaped(letters.strip().toLowerCase(Locale.ROOT)) + "%")
                .param("offset", offset)
                .param("limit", limit)
                .query(PeopleList::card)
                .list();
    }

    private static PersonCard card(ResultSet row, int number) throws SQLException {
        return new PersonCard(
                new MemberId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Optional.ofNullable(row.getString("username")),
                Optional.ofNullable(row.getString("team")),
                Optional.ofNullable(row.getString("roles")).stream()
                        .flatMap(roles -> Arrays.stream(roles.split(" ")))
                        .map(Role::valueOf)
                        .sorted()
                        .toList(),
                Optional.ofNullable(row.getString("state")).map(AccountState::valueOf));
    }

    Optional<PersonDetails> details(MemberId member) {
        var stays = stays(member);
        var roles = roles(member);
        var names = jdbc.sql("select known_as from people_known_name where member_id = ? order by known_as")
                .param(member.value())
                .query((row, _) -> row.getString("known_as"))
                .list();
        return jdbc.sql("""
                        select p.name, p.started, p.skills, a.username, a.email, a.state
                        from people_member p left join people_account a on a.member_id = p.id where p.id = ?""")
                .param(member.value())
                .query((row, _) -> new PersonDetails(
                        member,
                        row.getString("name"),
                        Optional.ofNullable(row.getString("username")),
                        Optional.ofNullable(row.getString("email")),
                        Optional.ofNullable(row.getString("state")).map(AccountState::valueOf),
                        Optional.ofNullable(row.getObject("started", LocalDate.class)),
                        row.getString("skills"),
                        stays,
                        roles,
                        names))
                .optional();
    }

    private List<Stay> stays(MemberId member) {
        return jdbc.sql("""
                        select t.name, m.from_day, m.to_day
                        from people_membership m join people_team t on t.id = m.team_id
                        where m.member_id = ? order by m.from_day desc""")
                .param(member.value())
                .query((row, _) -> new Stay(
                        row.getString("name"),
                        row.getObject("from_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("to_day", LocalDate.class))))
                .list();
    }

    private List<HeldRole> roles(MemberId member) {
        return jdbc.sql("""
                        select r.id, r.role, coalesce(t.name, s.name) as place, r.from_day, r.to_day
                        from people_role_assignment r
                        left join people_team t on t.id = r.team_id
                        left join people_site s on s.id = r.site_id
                        where r.member_id = ? and r.taken_at is null order by r.from_day desc, r.role""")
                .param(member.value())
                .query((row, _) -> new HeldRole(
                        new RoleAssignmentId(row.getObject("id", UUID.class)),
                        Role.valueOf(row.getString("role")),
                        row.getString("place"),
                        row.getObject("from_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("to_day", LocalDate.class))))
                .list();
    }
}
