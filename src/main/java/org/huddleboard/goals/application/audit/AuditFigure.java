package org.huddleboard.goals.application.audit;

import org.huddleboard.kpi.MemberFigures.Drawn;

/** A figure of the member's own beside the question, in words, with its weeks. */
public record AuditFigure(String value, String basis, String range, Drawn drawn) {}
