package org.huddleboard.stores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.huddleboard.cohesion.application.pulse.PulseWriter;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

@Import(PostgresStore.class)
@ActiveProfiles("postgres")
@DirtiesContext
class PostgresIT extends StoreContract {

    @Override
    String store() {
        return "PostgreSQL";
    }

    /** The store numbers its transactions and lays rows where there is room: neither may tell one voter from another. */
    @Test
    void theStoresOwnMarksDoNotTellWhoAnsweredThePulseWhen() {
        var centre = new TestCentre(spring);
        var writer = new PulseWriter(spring, centre);
        var jdbc = spring.getBean(JdbcClient.class);
        var team = centre.team("Voice");
        var members = new ArrayList<MemberId>();
        for (var i = 0; i < 6; i++) {
            members.add(centre.agent("Ana Bell", team));
        }
        var round = writer.open(team);
        for (var member : members) {
            writer.answer(round, member);
            assertThat(jdbc.sql("select count(distinct xmin::text) from pulse_voter where round_id = ?")
                            .param(round.value())
                            .query(Integer.class)
                            .single())
                    .isOne();
        }
        writer.close(round);

        assertThat(jdbc.sql("select number::text from pulse_ballot where round_id = ? order by ctid")
                        .param(round.value())
                        .query(String.class)
                        .list())
                .hasSize(6)
                .isSorted();
    }
}
