package org.huddleboard.huddle.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a member what huddles keep about them. Of a leaver the words stay without the name; presence and reads go. */
@Component
@Transactional
class HuddlePersonalData implements PersonalDataHolder {
    private static final Map<String, String> QUESTIONS = Map.of(
            "huddle_presence",
            "select h.huddle_day as at_day, p.expected, p.here from huddle_presence p join huddle h on h.id = p.huddle"
                    + " where p.member = ? order by h.huddle_day",
            "huddle_win",
            "select h.huddle_day as at_day, w.words from huddle_win w join huddle h on h.id = w.huddle"
                    + " where w.added_by_member = ? order by h.huddle_day, w.place",
            "huddle_action",
            "select h.huddle_day as at_day, a.words, a.due from huddle_action a join huddle h on h.id = a.huddle"
                    + " where a.owner_member = ? order by h.huddle_day, a.place",
            "huddle_question",
            "select q.asked_at, q.words from huddle_question q where q.asked_by_member = ? order by q.asked_at",
            "huddle_topic",
            "select t.added_at, t.kpi, t.week_start from huddle_topic t where t.added_by_member = ? order by t.added_at",
            "huddle_read",
            "select r.sent_at, r.understood_at from huddle_read r where r.member = ? order by r.sent_at");

    private static final List<String> FORGET = List.of(
            "delete from huddle_presence where member = ?",
            "update huddle_win set added_by_member = null where added_by_member = ?",
            "update huddle_action set owner_member = null where owner_member = ?",
            "update huddle_question set asked_by_member = null where asked_by_member = ?",
            "update huddle_topic set added_by_member = null where added_by_member = ?",
            "delete from huddle_read where member = ?");

    private final JdbcClient jdbc;

    HuddlePersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return QUESTIONS.keySet();
    }

    @Override
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        return QUESTIONS.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> rows(entry.getValue(), member.value())));
    }

    private List<Map<String, String>> rows(String question, UUID member) {
        return jdbc.sql(question).param(member).query().listOfRows().stream()
                .map(row -> row.entrySet().stream()
                        .filter(cell -> cell.getValue() != null)
                        .collect(Collectors.toMap(Map.Entry::getKey, cell -> String.valueOf(cell.getValue()))))
                .toList();
    }

    @Override
    public void erase(MemberId member) {
        FORGET.forEach(step -> jdbc.sql(step).param(member.value()).update());
    }
}
