/** Screens for those who look after people, accounts and tokens, and the two doors that open once. */
@NullMarked
package org.huddleboard.people.ui;

import org.jspecify.annotations.NullMarked;
