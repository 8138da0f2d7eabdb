package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackShelf;
import org.huddleboard.goals.application.cycle.AddStep;
import org.huddleboard.goals.application.goal.GoalCard;
import org.huddleboard.goals.ui.GoalNavigation;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.NotFound;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Notices;
import org.huddleboard.shared.ui.offer.OfferedStep;

/** "Make it a step" at a card one was given: one click with one goal, a choice with several, the composer with none. */
@SpringComponent
class MakeStep implements OfferedStep {
    private static final int ORDER = 30;
    /** As far back as a card can become a step. */
    private static final int LATEST = 200;

    private final GoalDesk desk;
    private final FeedbackShelf shelf;
    private final Access access;
    private final CurrentMember me;
    private final Messages messages;

    MakeStep(GoalDesk desk, FeedbackShelf shelf, Access access, CurrentMember me, Messages messages) {
        this.desk = desk;
        this.shelf = shelf;
        this.access = access;
        this.me = me;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return FeedbackShelf.KIND;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Glyph glyph() {
        return Glyph.STEPS;
    }

    @Override
    public String label() {
        return say("goals.offer.step");
    }

    @Override
    public Optional<String> labelForAll() {
        return Optional.empty();
    }

    /** Only at cards the asker was given; two statements, however many there are. */
    @Override
    public Map<RecordRef, Standing> standing(TeamId team, Collection<RecordRef> records) {
        if (!access.may(Action.GOALS_OWN)) {
            return Map.of();
        }
        var given = shelf.latestTo(me.id(), LATEST).stream()
                .map(letter -> letter.feedback().value())
                .collect(Collectors.toSet());
        var mine =
                records.stream().filter(record -> given.contains(record.id())).toList();
        var taken = desk.reading()
                .stepsFrom(FeedbackShelf.KIND, mine.stream().map(RecordRef::id).toList());
        var standings = new HashMap<RecordRef, Standing>();
        mine.forEach(record -> standings.put(
                record,
                Optional.ofNullable(taken.get(record.id()))
                        .map(goal -> new Standing(false, List.of(say("goals.offer.taken", goal))))
                        .orElseGet(() -> new Standing(true, List.of()))));
        return standings;
    }

    @Override
    public Optional<Component> take(TeamId team, List<RecordRef> records, Runnable done) {
        var record = records.getFirst();
        var goals = desk.reading().active(language());
        if (goals.isEmpty()) {
            GoalNavigation.go(GoalNavigation.newFrom(record, Optional.empty()));
            return Optional.empty();
        }
        if (goals.size() == 1) {
            add(goals.getFirst(), record);
            done.run();
            return Optional.empty();
        }
        var choice = new Div(new Span(say("goals.offer.which")));
        choice.addClassName("make-step");
        goals.forEach(goal -> {
            var pick = new CardButton(goal.sentence());
            pick.addClickListener(_ -> {
                add(goal, record);
                done.run();
            });
            choice.add(pick);
        });
        return Optional.of(choice);
    }

    private void add(GoalCard goal, RecordRef record) {
        var letter = shelf.find(new FeedbackId(record.id())).orElseThrow(NotFound::new);
        var words = letter.words().length() > AddStep.MAX_WORDS
                ? letter.words().substring(0, AddStep.MAX_WORDS)
                : letter.words();
        desk.steps().add(new AddStep(UUID.randomUUID(), goal.id(), words, Optional.of(record)));
        Notices.done(say("goals.offer.done", goal.sentence()));
    }

    @Override
    public List<Signal<Long>> changes(TeamId team) {
        return access.may(Action.GOALS_OWN) ? List.of(desk.changes()) : List.of();
    }

    private String say(String key, Object... arguments) {
        return messages.say(language(), key, arguments);
    }

    private static Locale language() {
        return UI.getCurrentOrThrow().getLocale();
    }
}
