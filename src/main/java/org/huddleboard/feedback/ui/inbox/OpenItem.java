package org.huddleboard.feedback.ui.inbox;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import org.huddleboard.feedback.application.inbox.InboxItem;

/** The one that somebody is at: all of its words, and how it is sorted below them. */
class OpenItem extends ItemCard {
    final AnswerPanel panel;

    OpenItem(InboxItem item, InboxDesk desk, Runnable changed) {
        super(item, desk.when());
        addClassName("item-card--open");
        panel = new AnswerPanel(item, item.answer().orElseThrow(), desk, changed);
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-label", ItemWords.title(item));
        add(panel);
        way(item).ifPresent(way -> actions((Component) way));
        audience(ItemWords.say("feedback.inbox.onlyYou"));
    }

    /** The keyboard goes on at what was just answered. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("focus");
    }
}
