package org.huddleboard.kpi.application.own;

/** What the team's figure would be, and whether anybody could tell. */
public record WhatIfSaid(String result, String honest) {}
