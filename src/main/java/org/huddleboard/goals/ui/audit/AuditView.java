package org.huddleboard.goals.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.huddleboard.goals.AuditFinding;
import org.huddleboard.goals.AuditId;
import org.huddleboard.goals.AuditSubject;
import org.huddleboard.goals.application.audit.AnswerAudit;
import org.huddleboard.goals.application.audit.AuditFigure;
import org.huddleboard.goals.application.audit.AuditLine;
import org.huddleboard.goals.application.audit.AuditResult;
import org.huddleboard.goals.application.audit.OpenAudit;
import org.huddleboard.goals.ui.GrowthWays;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PageHead;

/** How I rate my own work, one question at a time, and then what that shows. Mine alone. */
@Route("goals/audit")
@PageTitle("Self-audit")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER})
class AuditView extends Main {
    private final transient AuditDesk desk;
    private final PageHead head = new PageHead();
    final Div body = new Div();
    private transient Optional<Asked> asked = Optional.empty();

    AuditView(AuditDesk desk) {
        this.desk = desk;
        addClassName("audit-view");
        body.addClassName("audit-view__body");
        add(head, new GrowthWays(GrowthWays.Way.AUDIT), body);
        var changes = desk.changes();
        Signal.effect(this, () -> {
            changes.get();
            follow();
        });
    }

    /** The question somebody is at, of which audit, and what all its lines were. */
    private record Asked(AuditId audit, AuditQuestion question, AuditSubject at, List<AuditLine> lines) {}

    /** At first where it was left; then it stays where it is, with what was rated or closed on another screen. */
    private void follow() {
        var open = desk.reading().open();
        var latest = desk.reading().latest();
        if (asked.isPresent()) {
            asked.filter(at -> latest.filter(result -> result.id().equals(at.audit()))
                            .isEmpty())
                    .ifPresentOrElse(at -> goOn(at, open), () -> latest.ifPresent(this::show));
        } else if (open.begun().isPresent() && body.getComponentCount() == 0) {
            ask(open, firstOpen(open));
        } else if (latest.isPresent()) {
            show(latest.get());
        } else {
            empty();
        }
    }

    private void goOn(Asked at, OpenAudit open) {
        if (open.begun().isEmpty() || open.lines().equals(at.lines())) {
            return;
        }
        title(open);
        var lines = open.lines();
        at.question().show(lines.get(index(lines, at.at())));
        body.replace(body.getComponentAt(0), steps(lines, at.at()));
        asked = Optional.of(new Asked(open.id(), at.question(), at.at(), lines));
    }

    private void empty() {
        head.finding(getTranslation("goals.audit.title"));
        var begin = button("goals.audit.begin", Glyph.ARROW_RIGHT, this::begin).primary();
        lay(new EmptyState(getTranslation("goals.audit.empty"), getTranslation("goals.audit.emptyWhy"))
                .step(begin)
                .shape(CardKind.TASK, CardKind.TASK));
    }

    /** The one that is open by then, wherever it was begun. */
    private void begin() {
        var open = desk.reading().open();
        ask(open, firstOpen(open));
    }

    private void show(AuditResult result) {
        asked = Optional.empty();
        head.finding(getTranslation(
                "goals.audit.finding",
                result.of(AuditFinding.STRENGTH).size(),
                result.of(AuditFinding.DEVELOP).size()));
        head.under(getTranslation("goals.audit.on", desk.days().say(result.on(), getLocale())));
        head.right(button("goals.audit.again.begin", Glyph.PLUS, this::begin));
        lay(new ResultPart(result));
    }

    private void ask(OpenAudit audit, AuditSubject at) {
        title(audit);
        var lines = audit.lines();
        var index = index(lines, at);
        var question = new AuditQuestion(
                lines.get(index),
                getTranslation("goals.audit.place", index + 1, lines.size()),
                figure(at),
                desk.keeper("audit/" + at.key()),
                new Going(index));
        asked = Optional.of(new Asked(audit.id(), question, at, lines));
        lay(steps(lines, at), question);
    }

    private AuditSteps steps(List<AuditLine> lines, AuditSubject at) {
        return new AuditSteps(lines, at, to -> ask(desk.reading().open(), to));
    }

    private void title(OpenAudit audit) {
        head.finding(getTranslation("goals.audit.title"));
        head.under(
                getTranslation("goals.audit.rated", audit.rated(), audit.lines().size()));
        if (audit.isWhole()) {
            head.right(button("goals.audit.close", Glyph.CHECK, () -> {
                        desk.service().close(audit.id());
                        desk.reading().latest().ifPresent(this::show);
                    })
                    .primary());
        } else {
            head.right();
        }
    }

    private Optional<AuditFigure> figure(AuditSubject subject) {
        return switch (subject) {
            case AuditSubject.Figure(var kpi) -> desk.reading().figure(kpi);
            case AuditSubject.Conduct _ -> Optional.empty();
        };
    }

    private static int index(List<AuditLine> lines, AuditSubject at) {
        return Math.max(0, lines.stream().map(AuditLine::subject).toList().indexOf(at));
    }

    private static AuditSubject firstOpen(OpenAudit audit) {
        return audit.lines().stream()
                .filter(line -> !line.isRated())
                .findFirst()
                .orElseGet(() -> audit.lines().getLast())
                .subject();
    }

    private CardButton button(String key, Glyph glyph, Runnable step) {
        var button = new CardButton(glyph, getTranslation(key));
        button.addClickListener(_ -> step.run());
        return button;
    }

    private void lay(Component... parts) {
        body.removeAll();
        body.add(parts);
    }

    /** The way through the questions from one of them; the audit may have been begun on another screen meanwhile. */
    private class Going implements AuditQuestion.Steps {
        private final int index;

        Going(int index) {
            this.index = index;
        }

        @Override
        public void answer(AuditLine line, int rating, String example) {
            asked.ifPresent(
                    now -> desk.service().answer(new AnswerAudit(now.audit(), line.subject(), rating, example)));
        }

        @Override
        public void next() {
            go(index + 1);
        }

        @Override
        public void back() {
            go(index - 1);
        }

        private void go(int to) {
            var open = desk.reading().open();
            var lines = open.lines();
            ask(open, lines.get(Math.floorMod(to, lines.size())).subject());
        }
    }
}
