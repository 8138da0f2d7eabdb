package org.huddleboard.cohesion.application.pulse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huddleboard.cohesion.PulseRoundId;
import org.huddleboard.cohesion.domain.pulse.PulseRound;
import org.huddleboard.cohesion.domain.pulse.PulseRoundRepository;
import org.huddleboard.cohesion.domain.pulse.Urn;
import org.huddleboard.people.TestCentre;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.Memberships;
import org.huddleboard.shared.TeamId;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens rounds of a test's own team, has members answer them and closes them, on whichever weekday the test runs. */
public class PulseWriter {
    private final ApplicationContext spring;
    private final TestCentre centre;
    private final Random chance = new Random(7011);

    public PulseWriter(ApplicationContext spring, TestCentre centre) {
        this.spring = spring;
        this.centre = centre;
    }

    private <T> T bean(Class<T> type) {
        return spring.getBean(type);
    }

    /** The Monday of this week. */
    public LocalDate monday() {
        return centre.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** A round of this week that asks everybody of the team. */
    public PulseRoundId open(TeamId team) {
        return open(team, monday());
    }

    /** As the board opens it, on that day. */
    public PulseRoundId open(TeamId team, LocalDate day) {
        return bean(TransactionTemplate.class).execute(_ -> {
            var members = bean(Memberships.class).membersOf(team, centre.today());
            var repository = bean(PulseRoundRepository.class);
            var round = repository.saveAndFlush(
                    new PulseRound(team, (int) repository.countByTeam(team), day, members.size()));
            bean(Voters.class).ask(round.id(), members);
            bean(Urns.class).place(round.id(), Urn.empty(members.size()));
            return round.id();
        });
    }

    public void answer(PulseRoundId round, MemberId member, Integer... answers) {
        centre.as(member, () -> bean(PulseService.class).send(new SendPulse(round, List.of(answers))));
    }

    public void answer(PulseRoundId round, MemberId member) {
        var answers = new ArrayList<Integer>();
        for (var i = 0; i < 4; i++) {
            answers.add(1 + chance.nextInt(5));
        }
        answer(round, member, answers.toArray(Integer[]::new));
    }

    /** Whatever day it is: as the job does once its week is over. */
    public void close(PulseRoundId id) {
        bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> bean(PulseRounds.class)
                        .close(bean(PulseRoundRepository.class).findById(id).orElseThrow()));
    }

    /** A round of the week before, answered by these and closed: what the screens show today. */
    public PulseRoundId closed(TeamId team, List<MemberId> answering) {
        var id = open(team);
        answering.forEach(member -> answer(id, member));
        close(id);
        shift(id, 7);
        return id;
    }

    /** As if it had been opened so many days before this week's Monday. */
    public void shift(PulseRoundId id, int days) {
        bean(JdbcClient.class)
                .sql("update pulse_round set opened_on = ?, closes_on = ? where id = ?")
                .params(monday().minusDays(days), monday().minusDays(days - 6L), id.value())
                .update();
    }

    public List<PulseRound> rounds(TeamId team) {
        return bean(PulseRoundRepository.class).findByTeamOrderByOpenedOnDesc(team, Limit.of(50));
    }
}
