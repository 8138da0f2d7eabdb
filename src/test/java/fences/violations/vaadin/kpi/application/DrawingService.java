package fences.violations.vaadin.kpi.application;

import com.vaadin.flow.component.html.Span;

/** A component below the ui. */
class DrawingService {
    Span span;
}
