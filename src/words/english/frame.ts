/** What stands around every page: masthead and footer. */

export const skip = 'Skip to content';
export const mainNavigation = 'Main';
/** Leads to all countries, where there are several. */
export const countries = 'Countries';
/** Opens the main links where the window has no room for them. */
export const menu = 'Menu';
export const rights = 'Rights';
export const siteNavigation = 'About this site';
export const crumbs = 'Where this page stands';
