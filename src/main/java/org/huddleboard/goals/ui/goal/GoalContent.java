package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.huddleboard.goals.application.goal.GoalPage;
import org.huddleboard.shared.ui.Sheet;

/**
 * One goal on its page: at the left where it stands, what it serves and the next small step; at the right its sentence,
 * its figure, who helped and what was learned. What did not change stays as it is, so that nothing typed is lost.
 */
public class GoalContent extends Div {
    private final transient GoalDesk desk;
    private final Div form = new Div();
    private final Div left = new Div();
    private final Div top = new Div();
    private final Div helped = new Div();
    private final Div learned = new Div();
    private final Div below = new Div();
    private transient Optional<GoalPage> shown = Optional.empty();

    public GoalContent(GoalDesk desk) {
        this.desk = desk;
        addClassName("goal-content");
        form.addClassName("goal-content__form");
        left.addClassName("goal-content__left");
        top.addClassName("goal-content__top");
        below.addClassName("goal-content__below");
        var right = new Div(form, top, helped, learned, below);
        right.addClassName("goal-content__right");
        add(left, right);
    }

    public void show(GoalPage page) {
        if (shown.filter(page::equals).isPresent()) {
            return;
        }
        if (shown.filter(before -> before.card().id().equals(page.card().id())).isEmpty()) {
            helped.removeAll();
            learned.removeAll();
            closeForm();
            if (page.card().cycle().isPresent() || page.review().isPresent()) {
                helped.add(desk.helps().trace(page.card().id()));
                learned.add(desk.reflections().cards(page.card().id()));
            }
        }
        shown = Optional.of(page);
        showLeft(page);
        top.removeAll();
        var sentence = new Sheet(new SmartLine(Letters.of(this, page.letters(), desk.days(), getLocale())));
        sentence.addClassName("smart-sheet");
        top.add(sentence);
        page.review().map(review -> new ReviewSheet(review, desk.days())).ifPresent(top::add);
        page.figure()
                .map(figure -> new GoalFigureSheet(page, figure, desk.days()))
                .ifPresent(top::add);
        below.removeAll();
        below.add(
                new NotesSheet(page, desk.days()),
                new RemarksSheet(page, remark -> desk.when(remark.at(), getLocale())));
    }

    private void showLeft(GoalPage page) {
        left.removeAll();
        left.add(new CycleSheet(page, desk.days()), new ServesSheet(page));
        page.origin().map(origin -> new OriginSheet(origin, true, desk.days())).ifPresent(left::add);
        if (page.card().cycle().isPresent()) {
            left.add(new StepCard(page, desk));
        }
    }

    /** Lays a form above everything else. */
    public void openForm(Component asking) {
        form.removeAll();
        form.add(asking);
        helped.setVisible(!(asking instanceof ReviewForm));
    }

    public void closeForm() {
        form.removeAll();
        helped.setVisible(true);
    }
}
