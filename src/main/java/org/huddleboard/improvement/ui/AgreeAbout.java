package org.huddleboard.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.improvement.ActionState;
import org.huddleboard.improvement.ActionTopics;
import org.huddleboard.improvement.TeamActions;
import org.huddleboard.improvement.application.ActionCard;
import org.huddleboard.improvement.application.ActionReading;
import org.huddleboard.kpi.FigureRef;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.people.Person;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.offer.OfferedStep;

/** "Agree an action" at a figure: what, who and by when, with the way back to the figure. */
@SpringComponent
class AgreeAbout implements OfferedStep {
    private static final int ORDER = 20;

    private final ActionReading reading;
    private final TeamActions actions;
    private final ActionDesk desk;
    private final LiveTopics live;
    private final Access access;
    private final Messages messages;

    AgreeAbout(
            ActionReading reading,
            TeamActions actions,
            ActionDesk desk,
            LiveTopics live,
            Access access,
            Messages messages) {
        this.reading = reading;
        this.actions = actions;
        this.desk = desk;
        this.live = live;
        this.access = access;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return FigureRef.KIND;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Glyph glyph() {
        return Glyph.CHECK;
    }

    @Override
    public String label() {
        return say("improvement.about.agree");
    }

    @Override
    public Optional<String> labelForAll() {
        return Optional.empty();
    }

    @Override
    public Map<RecordRef, Standing> standing(TeamId team, Collection<RecordRef> records) {
        if (!access.may(Action.ACTIONS_READ, team)) {
            return Map.of();
        }
        var may = access.may(Action.ACTIONS_AGREE, team);
        var agreed = reading.about(team, records);
        var standings = new HashMap<RecordRef, Standing>();
        records.forEach(record -> standings.put(
                record,
                new Standing(
                        may,
                        agreed.stream()
                                .filter(card ->
                                        card.about().filter(record::equals).isPresent())
                                .map(this::said)
                                .toList())));
        return standings;
    }

    private String said(ActionCard card) {
        if (card.state() == ActionState.DONE) {
            return say("improvement.about.done", card.text());
        }
        var day = DateTimeFormatter.ofPattern(say("improvement.when.datePattern"), language())
                .format(card.due());
        return card.owner()
                .map(Person::firstName)
                .map(owner -> say("improvement.about.owned", card.text(), owner, day))
                .orElseGet(() -> say("improvement.about.open", card.text(), day));
    }

    @Override
    public Optional<Component> take(TeamId team, List<RecordRef> records, Runnable done) {
        var record = records.getFirst();
        var takers = reading.takers(team);
        var form = new AgreeForm(team, takers.today(), desk.keeper("about/" + record.id()), command -> {
            actions.agree(command.about(record));
            done.run();
        });
        form.offer(takers.members(), takers.today());
        return Optional.of(form);
    }

    @Override
    public List<Signal<Long>> changes(TeamId team) {
        return List.of(live.revision(ActionTopics.of(team)));
    }

    private String say(String key, Object... arguments) {
        return messages.say(language(), key, arguments);
    }

    private static Locale language() {
        return UI.getCurrentOrThrow().getLocale();
    }
}
