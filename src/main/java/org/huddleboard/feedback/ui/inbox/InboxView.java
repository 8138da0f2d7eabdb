package org.huddleboard.feedback.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.huddleboard.feedback.Practice;
import org.huddleboard.feedback.application.inbox.InboxItem;
import org.huddleboard.feedback.application.inbox.InboxPage;
import org.huddleboard.feedback.ui.inbox.InboxNavigation.Pile;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.ChoiceBar;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.shared.ui.PageHead;

/** Everything that came in for me, from every source: what is it about, and which of it is worth doing first. */
@Route(InboxNavigation.INBOX)
@PageTitle("Inbox")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER, Roles.COACH})
class InboxView extends Main implements BeforeEnterObserver {
    private final transient InboxDesk desk;
    private final PageHead head = new PageHead();
    private final ChoiceBar<Pile> piles;
    private final Div nothing = new Div();
    final ItemList list;
    final InboxAside aside;
    private final ValueSignal<Pile> pile = new ValueSignal<>(Pile.TO_SORT);

    /** The one somebody is at; while it is open nothing changes places. */
    private Optional<UUID> open = Optional.empty();

    private List<UUID> order = List.of();

    InboxView(InboxDesk desk, LiveTopics live) {
        this.desk = desk;
        addClassName("inbox-view");
        piles = new ChoiceBar<>(List.of(Pile.values()), choice -> getTranslation("feedback.inbox.pile." + choice))
                .asTabs();
        piles.setAriaLabel(getTranslation("feedback.inbox.pile"));
        piles.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                InboxNavigation.to(event.getValue());
            }
        });
        head.right(piles);
        list = new ItemList(this::act);
        aside = new InboxAside(desk, this::show);
        var main = new Div(list, nothing);
        main.addClassName("inbox-view__main");
        var body = new Div(main, aside);
        body.addClassName("inbox-view__body");
        add(head, body);
        var revisions = desk.inbox().topics().stream().map(live::revision).toList();
        Signal.effect(this, () -> {
            revisions.forEach(Signal::get);
            pile.get();
            show();
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(InboxNavigation.SHOW);
        open = Optional.empty();
        piles.setValue(Pile.named(asked));
        pile.set(Pile.named(asked));
    }

    private void show() {
        var page = desk.inbox().page();
        var ranked = page.sorted().stream().filter(InboxView::isWorthSomething).toList();
        var lines = switch (pile.peek()) {
            case TO_SORT -> toSort(page);
            case SORTED -> sorted(page, ranked);
        };
        order = lines.stream().map(line -> line.item().record()).toList();
        list.show(lines, this::draw, this::opened);
        list.setVisible(!lines.isEmpty());
        aside.show(ranked, page.fine());
        nothing(lines.isEmpty());
        headline(page);
    }

    private static boolean isWorthSomething(InboxItem item) {
        return item.answer()
                .filter(answer -> answer.practice() != Practice.NOT_NOW)
                .isPresent();
    }

    /** What waits, and the one that was just answered, where it was. */
    private List<ItemList.Line> toSort(InboxPage page) {
        var answered = page.sorted().stream().filter(this::isOpen);
        return Stream.concat(page.waiting().stream(), answered)
                .sorted(Comparator.comparing(InboxItem::at).thenComparing(InboxItem::record))
                .map(item -> new ItemList.Line(item, 0, isOpen(item)))
                .toList();
    }

    private List<ItemList.Line> sorted(InboxPage page, List<InboxItem> ranked) {
        var rest = page.sorted().stream().filter(item -> !isWorthSomething(item));
        var lines = Stream.concat(ranked.stream(), rest)
                .map(item -> new ItemList.Line(item, ranked.indexOf(item) + 1, isOpen(item)))
                .toList();
        return open.isEmpty()
                ? lines
                : lines.stream()
                        .sorted(Comparator.comparingInt(line -> place(line.item())))
                        .toList();
    }

    private int place(InboxItem item) {
        var at = order.indexOf(item.record());
        return at < 0 ? order.size() : at;
    }

    private boolean isOpen(InboxItem item) {
        return open.filter(item.record()::equals).isPresent() && item.answer().isPresent();
    }

    private Component draw(ItemList.Line line) {
        return line.item()
                .answer()
                .filter(_ -> pile.peek() == Pile.SORTED)
                .<Component>map(answer -> new SortedRow(line.item(), answer, line.number()))
                .orElseGet(() -> ItemCard.toSort(line.item(), desk.when()));
    }

    private Component opened(ItemList.Line line) {
        return new OpenItem(line.item(), desk, this::show);
    }

    private void act(String action, UUID record) {
        if (action.equals(SortedRow.OPEN)) {
            open = Optional.of(record);
            show();
            return;
        }
        desk.sorting().sort(record, Practice.valueOf(action));
        open = Optional.of(record);
        show();
    }

    private void nothing(boolean isEmpty) {
        nothing.removeAll();
        if (isEmpty) {
            var which = pile.peek();
            nothing.add(new EmptyState(
                            getTranslation("feedback.inbox.empty." + which),
                            getTranslation("feedback.inbox.empty.why." + which))
                    .step(
                            which == Pile.TO_SORT
                                    ? button(InboxNavigation.sorted(getTranslation("feedback.inbox.empty.sorted")))
                                    : button(InboxNavigation.inbox(getTranslation("feedback.inbox.empty.toSort"))))
                    .shape(CardKind.FEEDBACK, CardKind.TASK));
        }
    }

    private static Component button(RouterLink link) {
        link.addClassName("hb-button");
        return link;
    }

    private void headline(InboxPage page) {
        var shown = pile.peek();
        var many = shown == Pile.TO_SORT ? page.waiting().size() : page.sorted().size();
        head.finding(getTranslation("feedback.inbox.headline." + shown, many));
        head.under(getTranslation("feedback.inbox.under." + shown));
    }
}
