package org.huddleboard.cohesion.ui.pulse;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.huddleboard.cohesion.application.pulse.PulseForm;
import org.huddleboard.cohesion.application.pulse.PulseResults;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.Sheet;

/** Four sentences that wait for me; below, what the last round said and what the team did about it. */
@Route("pulse")
@PageTitle("Pulse")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.SITE_MANAGER})
class PulseView extends Main implements BeforeEnterObserver {
    private final transient PulseDesk desk;
    private final PageHead head = new PageHead();
    private final Div asked = new Div();
    private final Div body = new Div();
    private final ValueSignal<Optional<TeamId>> team = new ValueSignal<>(Optional.empty());
    Optional<PulseQuestions> questions = Optional.empty();
    Optional<ReplyForm> reply = Optional.empty();

    PulseView(PulseDesk desk) {
        this.desk = desk;
        addClassName("pulse-view");
        body.addClassName("pulse-view__body");
        add(head, asked, body);
        Signal.effect(this, () -> show(team.get()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        team.set(desk.team());
    }

    private void show(Optional<TeamId> id) {
        desk.listen(id);
        var form = desk.waiting();
        var results = id.map(desk::results);
        ask(form);
        head.finding(PulseFinding.of(this, form, desk.sent(), results));
        head.under(PulseFinding.under(this, form, results));
        body.removeAll();
        results.ifPresent(this::lay);
    }

    /** The sentence that is being read stays where it is. */
    private void ask(Optional<PulseForm> form) {
        if (form.isEmpty()) {
            questions = Optional.empty();
            asked.removeAll();
        } else if (questions.isEmpty()) {
            var made = new PulseQuestions(form.get(), PulseChoice.of(form.get().round()), desk::send);
            var sheet = new Sheet(made, new WhyLine());
            sheet.addClassName("pulse-view__asked");
            asked.add(sheet);
            questions = Optional.of(made);
            made.focus();
        }
    }

    private void lay(PulseResults results) {
        results.standing()
                .closed()
                .ifPresentOrElse(
                        closed -> {
                            body.add(new FeltSheet(closed));
                            if (!closed.scores().isEmpty()) {
                                body.add(new ItemsSheet(results.asked(), closed));
                            }
                        },
                        () -> body.add(new EmptyState(
                                        PulseFinding.hidden(this, results), PulseFinding.hiddenWhy(this, results))
                                .shape(CardKind.FEEDBACK)));
        if (results.mayReply()) {
            var form = reply.filter(made -> made.isFor(results))
                    .orElseGet(() ->
                            new ReplyForm(results, desk.keeper(results.team().id()), desk::reply));
            reply = Optional.of(form);
            body.add(form);
        }
        if (!results.said().isEmpty()) {
            body.add(new SaidSheet(results.said()));
        }
        if (!results.earlier().isEmpty()) {
            body.add(new EarlierSheet(results.earlier()));
        }
        if (questions.isEmpty()) {
            body.add(new Sheet(new WhyLine()));
        }
    }
}
