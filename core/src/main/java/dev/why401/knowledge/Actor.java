package dev.why401.knowledge;

/** Names who has to act. */
public enum Actor {
    /** Whoever runs or configures the calling program. */
    CALLER("You, who run the integration"),
    /** The developer of the calling program. */
    DEVELOPER("The developer of the integration"),
    /** The person to whom the account or the token belongs. */
    ACCOUNT_OWNER("The owner of the account"),
    /** An administrator of the product or of its organisation. */
    PRODUCT_ADMIN("An administrator of the product"),
    /** The people who run the network, the proxy or the firewall on the caller's side. */
    NETWORK_TEAM("Your network team"),
    /** The people who run the gateway, CDN or firewall in front of the site. */
    SITE_OPERATOR("Whoever runs the gateway or firewall in front of the site"),
    /** The support of the product's vendor. */
    VENDOR_SUPPORT("The vendor's support");

    private final String words;

    Actor(String words) {
        this.words = words;
    }

    /** Returns the actor as it reads at the head of a step. */
    public String words() {
        return words;
    }
}
