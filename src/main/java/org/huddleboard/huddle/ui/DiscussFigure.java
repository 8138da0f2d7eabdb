package org.huddleboard.huddle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.huddle.HuddleTopics;
import org.huddleboard.huddle.application.FigureTopicService;
import org.huddleboard.kpi.FigureRef;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.offer.OfferedStep;

/** "Discuss in the huddle" at a figure, and "Take to huddle" for all that stand out. */
@SpringComponent
class DiscussFigure implements OfferedStep {
    private static final int ORDER = 10;

    private final FigureTopicService topics;
    private final LiveTopics live;
    private final Access access;
    private final Messages messages;

    DiscussFigure(FigureTopicService topics, LiveTopics live, Access access, Messages messages) {
        this.topics = topics;
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
        return Glyph.HUDDLE;
    }

    @Override
    public String label() {
        return say("huddle.figure.discuss");
    }

    @Override
    public Optional<String> labelForAll() {
        return Optional.of(say("huddle.figure.take"));
    }

    @Override
    public Map<RecordRef, Standing> standing(TeamId team, Collection<RecordRef> records) {
        if (!access.may(Action.HUDDLE_READ, team)) {
            return Map.of();
        }
        var figures = figures(team, records);
        var may = access.may(Action.HUDDLE_RUN, team);
        var states = topics.states(team, figures);
        var standings = new HashMap<RecordRef, Standing>();
        for (var figure : figures) {
            var talkedOn = states.get(figure);
            standings.put(
                    figure.ref(),
                    talkedOn == null
                            ? new Standing(may, List.of())
                            : new Standing(may && talkedOn.isPresent(), List.of(said(talkedOn))));
        }
        return standings;
    }

    private String said(Optional<LocalDate> talkedOn) {
        return talkedOn.map(day -> say(
                        "huddle.figure.talkedOn",
                        DateTimeFormatter.ofPattern(say("huddle.words.dayPattern"), language())
                                .format(day)))
                .orElseGet(() -> say("huddle.figure.waits"));
    }

    @Override
    public Optional<Component> take(TeamId team, List<RecordRef> records, Runnable done) {
        topics.take(team, figures(team, records));
        done.run();
        return Optional.empty();
    }

    private static List<FigureRef> figures(TeamId team, Collection<RecordRef> records) {
        return records.stream()
                .flatMap(record -> FigureRef.of(team, record).stream())
                .toList();
    }

    @Override
    public List<Signal<Long>> changes(TeamId team) {
        return List.of(live.revision(HuddleTopics.figures(team)));
    }

    private String say(String key, Object... arguments) {
        return messages.say(language(), key, arguments);
    }

    private static Locale language() {
        return UI.getCurrentOrThrow().getLocale();
    }
}
