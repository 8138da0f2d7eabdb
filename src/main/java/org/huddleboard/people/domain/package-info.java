/** Sites, teams, members and their memberships, roles, accounts and tokens, as they are kept. */
@NullMarked
package org.huddleboard.people.domain;

import org.jspecify.annotations.NullMarked;
