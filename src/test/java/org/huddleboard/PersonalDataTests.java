package org.huddleboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huddleboard.privacy.spi.PersonalDataHolder;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table with a column that names a member has somebody who exports and erases its rows. */
@SpringBootTest
class PersonalDataTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<PersonalDataHolder> holders;

    @Test
    void everyTableThatNamesAMemberHasAHolder() {
        assertThat(tablesThatNameAMember()).isNotEmpty();
        assertThat(unanswered(tablesThatNameAMember())).isEmpty();
    }

    @Test
    void aTableWithoutAHolderIsReported() {
        assertThat(unanswered(List.of("tip_told"))).containsExactly("tip_told");
    }

    @Test
    void holdersAnswerOnlyForTablesThatExist() {
        var tables = jdbc.sql("select lower(table_name) from information_schema.tables")
                .query(String.class)
                .set();

        assertThat(holders.stream().flatMap(holder -> holder.tables().stream())).isSubsetOf(tables);
    }

    @Test
    void aMemberNobodyKnowsHasNothingToExportAndCanBeForgotten() {
        var nobody = MemberId.create();

        holders.forEach(holder -> {
            assertThat(holder.export(nobody).values())
                    .allSatisfy(rows -> assertThat(rows).isEmpty());
            holder.erase(nobody);
        });
    }

    private List<String> tablesThatNameAMember() {
        return jdbc.sql("""
                        select distinct lower(table_name) from information_schema.columns
                        where lower(data_type) = 'uuid'
                          and (lower(column_name) like '%member%' or lower(column_name) like '%\\_by' escape '\\')
                        """).query(String.class).list();
    }

    private List<String> unanswered(List<String> tables) {
        Set<String> answered =
                holders.stream().flatMap(holder -> holder.tables().stream()).collect(Collectors.toSet());
        return tables.stream().filter(table -> !answered.contains(table)).toList();
    }
}
