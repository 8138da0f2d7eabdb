package org.huddleboard.goals.ui.goal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.huddleboard.goals.application.goal.GoalPage;
import org.huddleboard.shared.ui.PersonMark;
import org.huddleboard.shared.ui.Sheet;

/** What those who read a goal along said about it. */
class RemarksSheet extends Sheet {
    RemarksSheet(GoalPage page, Function<GoalPage.Remark, String> when) {
        addClassName("remarks-sheet");
        add(new H2(getTranslation("goals.remarks.heading")));
        page.remarks().forEach(remark -> add(remark(remark, when)));
        setVisible(!page.remarks().isEmpty());
    }

    private Div remark(GoalPage.Remark remark, Function<GoalPage.Remark, String> when) {
        var head = new Span(remark.by()
                .map(by -> getTranslation("goals.remarks.by", by.name(), when.apply(remark)))
                .orElseGet(() -> when.apply(remark)));
        head.addClassName("remarks-sheet__by");
        var row = new Div();
        row.addClassName("remarks-sheet__remark");
        remark.by().ifPresent(by -> row.add(new PersonMark(by.initials(), by.name(), by.hue()).silent()));
        row.add(new Div(head, new Paragraph(remark.words())));
        return row;
    }
}
