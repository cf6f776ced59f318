package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** What libraries on both sides say when a credential cannot be written into a header, or be read out of one. */
final class HeaderEncodings {
    private HeaderEncodings() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "base64-refused-by-a-library",
                                says(
                                                "Illegal base64 character",
                                                "Incorrect padding",
                                                "Input byte array has incorrect ending",
                                                "Input byte array has wrong 4-byte ending unit",
                                                "not a valid Base-64 string",
                                                "invalid base64",
                                                "Invalid length for a Base-64")
                                        .and(says("auth", "basic", "credential", "token", "binascii")
                                                .or(status(400, 401, 403)))
                                        .as(
                                                "a library could not decode Base64, which is what Basic and signed tokens travel in"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .hintsAt(JWT_INVALID, CREDENTIALS_PLACEHOLDER)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_MISSING)
                        .source("RFC 7617 section 2")
                        .wrongWhen("It was the body that could not be decoded."),
                Rule.when(
                                "form-of-the-header-said",
                                matches(
                                                "the form that the header must have",
                                                "authorization",
                                                "authorization header (?:value )?(?:must|should|has to|needs to) (?:be (?:in|of) the (?:format|form)|be formatted|start with|begin with|have the (?:format|form)|contain (?:two|2) parts|be bearer)")
                                        .as(
                                                "the server says what form the header must have, so that another one came, or none"))
                        .suggests(CREDENTIALS_MALFORMED, WRONG_AUTH_SCHEME)
                        .hintsAt(CREDENTIALS_PLACEHOLDER)
                        .isAHintAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("RFC 9110 section 11.6.2")
                        .wrongWhen("No header came, and the server says the same of that."));
    }
}
