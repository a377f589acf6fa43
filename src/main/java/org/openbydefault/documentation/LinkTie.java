package org.openbydefault.documentation;

/** How closely a link is tied to a topic. */
enum LinkTie {
    /** Not at all. */
    NONE,
    /** By its address, by the words around it, or to a page of somebody else: alone it is too little. */
    WEAK,
    /** By its text, to a page of the project itself or a repository of the same owner. */
    STRONG
}
