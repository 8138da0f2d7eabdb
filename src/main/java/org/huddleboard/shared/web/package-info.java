/** What every call of a program has in common: problem details, bodies taken as they come, the description of it all. */
@NullMarked
package org.huddleboard.shared.web;

import org.jspecify.annotations.NullMarked;
