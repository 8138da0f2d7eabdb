package org.huddleboard.kpi.application.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.MemberResults;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class MemberResultsTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    MemberResults results;

    @Autowired
    JdbcClient jdbc;

    private void day(MemberId member, String kpi, LocalDate day, double total, int n) {
        jdbc.sql("insert into kpi_member_day (member_id, site_day, kpi, total, n) values (?, ?, ?, ?, ?)")
                .params(member.value(), day, kpi, total, n)
                .update();
    }

    @Test
    void tellsTheDaysAskedAboutInTheUnitOfTheFigureTheLatestFirst() {
        var centre = new TestCentre(spring);
        var amira = centre.member("Amira Hussain");
        var monday = LocalDate.of(2026, 11, 16);
        day(amira, "QUALITY", monday, 164, 2);
        day(amira, "CSAT", monday.plusDays(1), 3, 4);
        day(amira, "AHT", monday, 900, 3);
        day(amira, "QUALITY", monday.minusDays(1), 90, 1);
        day(centre.member("Priya Nair"), "QUALITY", monday, 70, 1);

        var told =
                results.of(amira, Set.of(KpiCode.QUALITY, KpiCode.CUSTOMER_SATISFACTION), monday, monday.plusDays(1));

        assertThat(told)
                .containsExactly(
                        new MemberResults.Result(KpiCode.CUSTOMER_SATISFACTION, monday.plusDays(1), 75, 4),
                        new MemberResults.Result(KpiCode.QUALITY, monday, 82, 2));
        assertThat(results.of(amira, List.of(), monday, monday)).isEmpty();
    }
}
