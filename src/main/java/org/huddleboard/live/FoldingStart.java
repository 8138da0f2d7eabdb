package org.huddleboard.live;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Lets {@link FoldedAnswers} answer before Flow's own handler would. */
@Component
class FoldingStart implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new FoldedAnswers());
    }
}
