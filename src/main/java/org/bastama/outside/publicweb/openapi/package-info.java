/** The API told: for programs as an OpenAPI document, for people as a page; both written from what its addresses offer. */
@NullMarked
package org.bastama.outside.publicweb.openapi;

import org.jspecify.annotations.NullMarked;
