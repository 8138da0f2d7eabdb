/** The house: one package a module, floors held by tests. */
@NullMarked
package org.huddleboard;

import org.jspecify.annotations.NullMarked;
