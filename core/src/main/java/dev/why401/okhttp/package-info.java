/**
 * Meets OkHttp: the interceptor, the interpreter of single responses, and what applies credentials. Nothing else in this
 * library knows OkHttp's types.
 *
 * @see dev.why401.okhttp.AuthFailureInterceptor
 */
@NullMarked
package dev.why401.okhttp;

import org.jspecify.annotations.NullMarked;
