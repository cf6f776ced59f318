package dev.why401.evidence;

import java.io.Serializable;
import java.util.List;

/**
 * Names a product whose answers are interpreted. Providers may add their own; equality goes by {@code id}.
 *
 * @param id stable id in lower case, for example {@code jira-cloud}
 * @param displayName the name as its vendor writes it
 */
public record Product(String id, String displayName) implements Serializable {
    public static final Product JIRA_CLOUD = new Product("jira-cloud", "Jira Cloud");
    public static final Product JIRA_DATA_CENTER = new Product("jira-datacenter", "Jira Data Center");
    public static final Product JIRA_ALIGN = new Product("jira-align", "Jira Align");
    public static final Product CONFLUENCE_CLOUD = new Product("confluence-cloud", "Confluence Cloud");
    public static final Product CONFLUENCE_DATA_CENTER = new Product("confluence-datacenter", "Confluence Data Center");
    public static final Product AHA = new Product("aha", "Aha!");

    private static final List<Product> KNOWN =
            List.of(JIRA_CLOUD, JIRA_DATA_CENTER, JIRA_ALIGN, CONFLUENCE_CLOUD, CONFLUENCE_DATA_CENTER, AHA);

    /** Returns the product with that id, a nameless one if the id is new. */
    public static Product of(String id) {
        for (Product product : KNOWN) {
            if (product.id.equals(id)) {
                return product;
            }
        }
        return new Product(id, id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Product product && product.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
