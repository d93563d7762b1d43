/** What tests share: one Spring context, one database per run, a clock that tests move. */
package org.bastama.testing;
