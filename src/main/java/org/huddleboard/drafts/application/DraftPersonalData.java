package org.huddleboard.drafts.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts as somebody's own data. */
@Component
class DraftPersonalData implements PersonalDataHolder {
    private final JdbcClient jdbc;
    private final DraftContent content;

    DraftPersonalData(JdbcClient jdbc, DraftContent content) {
        this.jdbc = jdbc;
        this.content = content;
    }

    @Override
    public Set<String> tables() {
        return Set.of("draft");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, String>>> export(MemberId member) {
        var rows = jdbc.sql("select place, content, saved_at from draft where member_id = ? order by place")
                .param(member.value())
                .query((row, _) ->
                        row(row.getString("place"), row.getString("saved_at"), content.read(row.getString("content"))))
                .list();
        return Map.of("drafts", rows);
    }

    @Override
    @Transactional
    public void erase(MemberId member) {
        jdbc.sql("delete from draft where member_id = ?").param(member.value()).update();
    }

    private static Map<String, String> row(String place, String savedAt, Map<String, String> fields) {
        var row = new HashMap<>(fields);
        row.put("place", place);
        row.put("savedAt", savedAt);
        return row;
    }
}
