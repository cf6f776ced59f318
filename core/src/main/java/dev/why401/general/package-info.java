/** Knowledge that holds for any provider: HTTP and OAuth, credentials by their shape, redirects, networks, gateways. */
@NullMarked
package dev.why401.general;

import org.jspecify.annotations.NullMarked;
