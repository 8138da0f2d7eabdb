package org.huddleboard.cohesion.application.view;

/** A figure from 0 to 100 with its likely range, all in whole numbers. */
public record DialFigure(int value, int low, int high) {}
