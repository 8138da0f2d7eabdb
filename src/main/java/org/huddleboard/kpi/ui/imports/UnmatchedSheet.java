package org.huddleboard.kpi.ui.imports;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huddleboard.kpi.application.imports.AgentMatchService;
import org.huddleboard.kpi.application.imports.WaitingNames.UnmatchedAgent;
import org.huddleboard.kpi.ui.SourceWords;
import org.huddleboard.people.Person;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Notices;
import org.huddleboard.shared.ui.Sheet;

/** Names in files that belong to nobody yet: who each is most like, and three answers, kept for files to come. */
class UnmatchedSheet extends Sheet {
    private static final String ANSWER = "event.target.closest('[data-action]').dataset.action";
    private static final String NAME = "event.target.closest('[data-action]').dataset.ref";
    private static final String ON_A_BUTTON = "!!event.target.closest('[data-action]')";
    private static final int AT_ONCE = 20;

    private final transient AgentMatchService matches;
    private final transient Map<String, UnmatchedAgent> waiting;
    private final Runnable answered;

    private enum Answer {
        THIS_ONE,
        ANOTHER,
        NOT_OURS,
        ASK_AGAIN
    }

    UnmatchedSheet(AgentMatchService matches, List<UnmatchedAgent> waiting, List<String> strangers, Runnable answered) {
        this.matches = matches;
        this.answered = answered;
        this.waiting = waiting.stream().collect(Collectors.toMap(UnmatchedAgent::key, name -> name));
        addClassName("unmatched-sheet");
        add(
                new H2(getTranslation("kpi.imports.unmatched.headline", waiting.size())),
                new Paragraph(getTranslation("kpi.imports.unmatched.why")));
        var list = new UnorderedList();
        waiting.stream().limit(AT_ONCE).map(this::line).forEach(list::add);
        add(list);
        if (waiting.size() > AT_ONCE) {
            add(new Paragraph(getTranslation("kpi.imports.unmatched.more", waiting.size() - AT_ONCE)));
        }
        if (!strangers.isEmpty()) {
            add(notOurs(strangers));
        }
        getElement()
                .addEventListener("click", this::told)
                .addEventData(ANSWER)
                .addEventData(NAME)
                .setFilter(ON_A_BUTTON);
    }

    private ListItem line(UnmatchedAgent name) {
        var key = new Span(name.key());
        key.addClassName("hb-strong");
        var line = new ListItem(
                key,
                new Span(getTranslation(
                        "kpi.imports.unmatched.has",
                        name.readings(),
                        name.days(),
                        SourceWords.say(this, name.sources()))));
        name.likely()
                .ifPresent(person -> line.add(button(
                        Answer.THIS_ONE,
                        name.key(),
                        getTranslation("kpi.imports.unmatched.thisOne", person.name()),
                        getTranslation("kpi.imports.unmatched.thisOneFor", name.key(), person.name()))));
        line.add(
                button(
                        Answer.ANOTHER,
                        name.key(),
                        getTranslation(
                                name.likely().isPresent()
                                        ? "kpi.imports.unmatched.another"
                                        : "kpi.imports.unmatched.choose"),
                        getTranslation("kpi.imports.unmatched.chooseFor", name.key())),
                button(
                        Answer.NOT_OURS,
                        name.key(),
                        getTranslation("kpi.imports.unmatched.notOurs"),
                        getTranslation("kpi.imports.unmatched.notOursFor", name.key())));
        return line;
    }

    private Details notOurs(List<String> strangers) {
        var list = new UnorderedList();
        strangers.forEach(name -> list.add(new ListItem(
                new Span(name),
                button(
                        Answer.ASK_AGAIN,
                        name,
                        getTranslation("kpi.imports.unmatched.askAgain"),
                        getTranslation("kpi.imports.unmatched.askAgainFor", name)))));
        return new Details(getTranslation("kpi.imports.unmatched.strangers", strangers.size()), list);
    }

    private static CardButton button(Answer answer, String name, String text, String label) {
        var button = new CardButton(text).soft().setAction(answer.name(), name);
        button.setAriaLabel(label);
        return button;
    }

    private void told(DomEvent event) {
        var data = event.getEventData();
        var name = data.get(NAME).asString();
        switch (Answer.valueOf(data.get(ANSWER).asString())) {
            case THIS_ONE ->
                Optional.ofNullable(waiting.get(name))
                        .flatMap(UnmatchedAgent::likely)
                        .ifPresent(person -> match(name, person));
            case ANOTHER -> new WhoIsItDialog(name, matches::people, person -> match(name, person)).open();
            case NOT_OURS -> {
                matches.notOurs(name);
                Notices.done(getTranslation("kpi.imports.unmatched.noted", name));
                answered.run();
            }
            case ASK_AGAIN -> {
                matches.askAgain(name);
                answered.run();
            }
        }
    }

    private void match(String name, Person person) {
        matches.matchAgent(name, person.id());
        Notices.done(getTranslation("kpi.imports.unmatched.done", name, person.name()));
        answered.run();
    }
}
