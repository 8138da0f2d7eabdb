package org.huddleboard.cohesion.application.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.huddleboard.feedback.Addressee;
import org.huddleboard.feedback.application.GiveThanks;
import org.huddleboard.feedback.application.ThanksService;
import org.huddleboard.goals.Effectiveness;
import org.huddleboard.goals.GoalId;
import org.huddleboard.goals.application.cycle.NoteEntry;
import org.huddleboard.goals.application.cycle.StepService;
import org.huddleboard.goals.application.goal.PlanService;
import org.huddleboard.goals.application.goal.WriteGoal;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.huddleboard.tips.ContactReason;
import org.huddleboard.tips.TipChannel;
import org.huddleboard.tips.TipId;
import org.huddleboard.tips.TipKind;
import org.huddleboard.tips.application.TellOutcome;
import org.huddleboard.tips.application.TipOutcomes;
import org.huddleboard.tips.application.TipWords;
import org.huddleboard.tips.application.TipWriting;
import org.huddleboard.tips.application.WriteTip;
import org.springframework.context.ApplicationContext;

/** A team that does by chance what members do: thanks, tips and changes of mind, check-ins. */
final class BusyTeam {
    private final ApplicationContext spring;
    private final TestCentre centre;
    private final Random chance;
    final TeamId team;
    final List<MemberId> members = new ArrayList<>();
    private final List<TipId> tips = new ArrayList<>();
    private final List<GoalId> goals = new ArrayList<>();

    BusyTeam(ApplicationContext spring, TestCentre centre, long seed) {
        this.spring = spring;
        this.centre = centre;
        this.chance = new Random(seed);
        this.team = centre.team("Voice");
        for (var name : List.of("Amira Hussain", "Dee Walsh", "Ewa Nowicka", "Grace Obi", "Priya Nair")) {
            var member = centre.agent(name, team);
            members.add(member);
            tips.add(centre.as(member, () -> bean(TipWriting.class).write(new WriteTip(UUID.randomUUID(), words()))));
        }
    }

    private static TipWords words() {
        return new TipWords(
                TipKind.TIP,
                ContactReason.METER_READING,
                TipChannel.VOICE,
                "en",
                "The reading looks too high",
                "",
                "",
                "Send the photo link.",
                "I stay on.",
                "");
    }

    /** One thing that happens; some of them change nothing here. */
    void step() {
        var one = chance.nextInt(members.size());
        var other = (one + 1 + chance.nextInt(members.size() - 1)) % members.size();
        switch (chance.nextInt(6)) {
            case 0 -> thank(one, Addressee.of(members.get(other)));
            case 1 -> thank(one, Addressee.of(team));
            case 2, 3 -> tell(one, tips.get(other), chance.nextBoolean());
            case 4 -> checkIn(one);
            default -> begin(one);
        }
    }

    private void thank(int from, Addressee to) {
        var audience = to.member().isPresent() ? Audience.RECEIVER : Audience.TEAM;
        var thanks = new GiveThanks(UUID.randomUUID(), to, audience, "You stayed on for the refund");
        centre.as(members.get(from), () -> bean(ThanksService.class).thank(thanks));
    }

    private void tell(int by, TipId tip, boolean worked) {
        centre.as(members.get(by), () -> bean(TipOutcomes.class).tell(new TellOutcome(tip, worked, "It went so")));
    }

    private void begin(int owner) {
        while (goals.size() <= owner) {
            var member = members.get(goals.size());
            goals.add(centre.as(member, () -> bean(PlanService.class).begin(goal())));
        }
    }

    private WriteGoal goal() {
        return new WriteGoal(
                UUID.randomUUID(),
                "Let callers finish",
                null,
                "Calls in which I let them finish",
                3,
                8.0,
                "counting to two",
                "they feel heard",
                Effectiveness.PERSONAL,
                null,
                null,
                centre.today().plusWeeks(6),
                Optional.empty(),
                false);
    }

    private void checkIn(int owner) {
        begin(owner);
        var percent = OptionalInt.of(chance.nextInt(101));
        centre.as(
                members.get(owner),
                () -> bean(StepService.class)
                        .note(new NoteEntry(UUID.randomUUID(), goals.get(owner), centre.today(), "One more", percent)));
    }

    private <T> T bean(Class<T> type) {
        return spring.getBean(type);
    }
}
